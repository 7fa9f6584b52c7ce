/** Identifiers that are unlikely to meet. */
@NullMarked
package io.mockcraft.generator.builtin.identity;

import org.jspecify.annotations.NullMarked;
