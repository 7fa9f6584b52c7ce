/** Keyed random streams, permutations and consistent choices; the same on every JVM. */
@NullMarked
package io.mockcraft.random;

import org.jspecify.annotations.NullMarked;
