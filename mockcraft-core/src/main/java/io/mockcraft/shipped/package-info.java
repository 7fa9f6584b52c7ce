/** Reads the texts that ship in MockCraft's jar. */
@NullMarked
package io.mockcraft.shipped;

import org.jspecify.annotations.NullMarked;
