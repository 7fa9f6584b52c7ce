/** Generators that users bring along: lambdas, and classes found by ServiceLoader. */
@NullMarked
package io.mockcraft.generator.custom;

import org.jspecify.annotations.NullMarked;
