/** Which tables a plan has. */
@NullMarked
package io.mockcraft.planner.select;

import org.jspecify.annotations.NullMarked;
