/** How each column is made: what a rule prescribes, compiled into a plan of its cells. */
@NullMarked
package io.mockcraft.planner.value;

import org.jspecify.annotations.NullMarked;
