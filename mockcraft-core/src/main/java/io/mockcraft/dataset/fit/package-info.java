/** Brings values to what their columns hold exactly. */
@NullMarked
package io.mockcraft.dataset.fit;

import org.jspecify.annotations.NullMarked;
