/** From the characters of a file to a tree. */
@NullMarked
package io.mockcraft.schema.yaml.syntax;

import org.jspecify.annotations.NullMarked;
