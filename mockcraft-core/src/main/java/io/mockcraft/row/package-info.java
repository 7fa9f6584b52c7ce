/** Rows and cells: the common currency between generation and stores. */
@NullMarked
package io.mockcraft.row;

import org.jspecify.annotations.NullMarked;
