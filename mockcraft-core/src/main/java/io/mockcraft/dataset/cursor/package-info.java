/** A row that makes its cells when they are asked for, with its parents, its children and its checks. */
@NullMarked
package io.mockcraft.dataset.cursor;

import org.jspecify.annotations.NullMarked;
