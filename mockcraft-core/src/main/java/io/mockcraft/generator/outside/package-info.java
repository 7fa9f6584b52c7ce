/** Values that are made by somebody else's code: a lambda, a script, a program. */
@NullMarked
package io.mockcraft.generator.outside;

import org.jspecify.annotations.NullMarked;
