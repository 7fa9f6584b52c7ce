/** Generators that ask a program outside the JVM, where that is allowed. */
@NullMarked
package io.mockcraft.generator.process;

import org.jspecify.annotations.NullMarked;
