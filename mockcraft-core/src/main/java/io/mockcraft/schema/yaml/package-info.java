/** The one place that knows YAML and JSON: text in, {@link io.mockcraft.schema.Schema} or located problems out. */
@NullMarked
package io.mockcraft.schema.yaml;

import org.jspecify.annotations.NullMarked;
