/** SQL's values as Java objects: how they are read, cast, compared and calculated with. */
@NullMarked
package io.mockcraft.expression.value;

import org.jspecify.annotations.NullMarked;
