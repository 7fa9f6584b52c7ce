/** Draws by weights and distributions. */
@NullMarked
package io.mockcraft.dataset.draw;

import org.jspecify.annotations.NullMarked;
