/** Hotels and cars. */
@NullMarked
package io.mockcraft.generator.builtin.travel;

import org.jspecify.annotations.NullMarked;
