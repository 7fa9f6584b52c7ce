/** Places and how to find them. */
@NullMarked
package io.mockcraft.generator.builtin.address;

import org.jspecify.annotations.NullMarked;
