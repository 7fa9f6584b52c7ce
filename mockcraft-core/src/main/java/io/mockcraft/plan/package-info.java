/** Schema and catalog, checked and ordered: every column has a compiled way to make its values. */
@NullMarked
package io.mockcraft.plan;

import org.jspecify.annotations.NullMarked;
