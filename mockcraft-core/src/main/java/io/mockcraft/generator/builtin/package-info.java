/** The generators that ship: one class for each trade. */
@NullMarked
package io.mockcraft.generator.builtin;

import org.jspecify.annotations.NullMarked;
