/** Airports, airlines and flights. */
@NullMarked
package io.mockcraft.generator.builtin.aviation;

import org.jspecify.annotations.NullMarked;
