/** The plan in words, for those who ask what will be made. */
@NullMarked
package io.mockcraft.planner.outline;

import org.jspecify.annotations.NullMarked;
