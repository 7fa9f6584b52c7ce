/** Numbers, counters and flags. */
@NullMarked
package io.mockcraft.generator.builtin.number;

import org.jspecify.annotations.NullMarked;
