/** Files of older MockCraft versions, with lists of tables: turned into the tree of a schema as it is written today. */
@NullMarked
package io.mockcraft.schema.yaml.older;

import org.jspecify.annotations.NullMarked;
