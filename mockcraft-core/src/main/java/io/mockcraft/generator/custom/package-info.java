/** Generators of the user's own, made of a lambda. */
@NullMarked
package io.mockcraft.generator.custom;

import org.jspecify.annotations.NullMarked;
