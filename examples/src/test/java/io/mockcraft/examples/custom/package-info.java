/** Generators of one's own. */
@NullMarked
package io.mockcraft.examples.custom;

import org.jspecify.annotations.NullMarked;
