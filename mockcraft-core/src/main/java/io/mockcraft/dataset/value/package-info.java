/** How each kind of cell plan makes its values. */
@NullMarked
package io.mockcraft.dataset.value;

import org.jspecify.annotations.NullMarked;
