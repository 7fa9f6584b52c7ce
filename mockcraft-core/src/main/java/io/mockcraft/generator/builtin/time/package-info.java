/** Dates, times and lengths of time. */
@NullMarked
package io.mockcraft.generator.builtin.time;

import org.jspecify.annotations.NullMarked;
