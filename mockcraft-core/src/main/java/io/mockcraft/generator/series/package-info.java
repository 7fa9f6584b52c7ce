/** Values that follow each other: moments at a pace, numbers that rise and swing. */
@NullMarked
package io.mockcraft.generator.series;

import org.jspecify.annotations.NullMarked;
