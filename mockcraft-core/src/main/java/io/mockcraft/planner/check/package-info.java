/** What the database's checks ask of values: equations are computed, the rest is drawn until it holds, and what never can is refused. */
@NullMarked
package io.mockcraft.planner.check;

import org.jspecify.annotations.NullMarked;
