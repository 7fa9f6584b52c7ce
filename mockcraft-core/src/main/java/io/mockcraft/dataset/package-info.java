/** Plan and seed become rows: any row alone, any range on any thread; no clock, no input or output. */
@NullMarked
package io.mockcraft.dataset;

import org.jspecify.annotations.NullMarked;
