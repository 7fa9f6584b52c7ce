/** Value generators: the contract to write one and the catalogue that ships. */
@NullMarked
package io.mockcraft.generator;

import org.jspecify.annotations.NullMarked;
