/** Reading what a schema gives to a generator: one place that knows ranges, times, durations and choices. */
@NullMarked
package io.mockcraft.generator.parameter;

import org.jspecify.annotations.NullMarked;
