/** Tests of conditions and hints. */
@NullMarked
package io.mockcraft.constraint;

import org.jspecify.annotations.NullMarked;
