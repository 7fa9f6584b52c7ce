/** Which references a table has, and how they choose parents. */
@NullMarked
package io.mockcraft.planner.reference;

import org.jspecify.annotations.NullMarked;
