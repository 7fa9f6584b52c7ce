/** Words, sentences, patterns. */
@NullMarked
package io.mockcraft.generator.builtin.text;

import org.jspecify.annotations.NullMarked;
