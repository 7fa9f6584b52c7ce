/** A document as a tree that knows where each piece stands, with nothing of its parser left in it. */
@NullMarked
package io.mockcraft.schema.yaml.tree;

import org.jspecify.annotations.NullMarked;
