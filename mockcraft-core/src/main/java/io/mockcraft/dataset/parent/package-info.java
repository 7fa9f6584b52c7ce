/** How each row's parents are chosen. */
@NullMarked
package io.mockcraft.dataset.parent;

import org.jspecify.annotations.NullMarked;
