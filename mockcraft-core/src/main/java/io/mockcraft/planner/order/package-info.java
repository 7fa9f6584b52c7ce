/** What comes first: parents before children, values before those that read them; circles are cut, or told. */
@NullMarked
package io.mockcraft.planner.order;

import org.jspecify.annotations.NullMarked;
