/** Animals, media, sports, games, food, emoji. */
@NullMarked
package io.mockcraft.generator.builtin.play;

import org.jspecify.annotations.NullMarked;
