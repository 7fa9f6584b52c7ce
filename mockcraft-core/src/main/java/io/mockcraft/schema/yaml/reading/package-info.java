/** What all readers share: nodes with their paths, what their scalars mean, parameters, limits, and the problems that were found. */
@NullMarked
package io.mockcraft.schema.yaml.reading;

import org.jspecify.annotations.NullMarked;
