/** Reads JSON text, strictly. */
@NullMarked
package io.mockcraft.json;

import org.jspecify.annotations.NullMarked;
