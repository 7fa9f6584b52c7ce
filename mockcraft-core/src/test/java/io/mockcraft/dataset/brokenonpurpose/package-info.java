/** Breaks rules of the house on purpose, to see them break. */
@NullMarked
package io.mockcraft.dataset.brokenonpurpose;

import org.jspecify.annotations.NullMarked;
