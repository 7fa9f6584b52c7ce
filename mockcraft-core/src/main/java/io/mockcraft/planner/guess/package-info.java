/** How columns that nobody prescribed are filled: what checks ask for, what names tell, what types hold. */
@NullMarked
package io.mockcraft.planner.guess;

import org.jspecify.annotations.NullMarked;
