/** Files, documents and the languages they are in. */
@NullMarked
package io.mockcraft.generator.builtin.file;

import org.jspecify.annotations.NullMarked;
