/** Trades with few field types each: logistics, education, property, insurance, offices, devices, weather. */
@NullMarked
package io.mockcraft.generator.builtin.industry;

import org.jspecify.annotations.NullMarked;
