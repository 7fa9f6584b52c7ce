/** Reads the rules of columns. */
@NullMarked
package io.mockcraft.schema.yaml.rule;

import org.jspecify.annotations.NullMarked;
