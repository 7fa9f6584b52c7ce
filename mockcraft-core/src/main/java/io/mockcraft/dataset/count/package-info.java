/** How many rows a table has, and which row lies where. */
@NullMarked
package io.mockcraft.dataset.count;

import org.jspecify.annotations.NullMarked;
