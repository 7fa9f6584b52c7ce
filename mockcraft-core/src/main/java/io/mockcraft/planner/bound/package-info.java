/** Values between bounds, and how they are spread there. */
@NullMarked
package io.mockcraft.planner.bound;

import org.jspecify.annotations.NullMarked;
