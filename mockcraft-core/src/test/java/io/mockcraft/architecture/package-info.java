/** The rules of the house, as tests. */
@NullMarked
package io.mockcraft.architecture;

import org.jspecify.annotations.NullMarked;
