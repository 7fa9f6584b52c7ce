/** Reads tables: their columns, references, keys and row counts. */
@NullMarked
package io.mockcraft.schema.yaml.table;

import org.jspecify.annotations.NullMarked;
