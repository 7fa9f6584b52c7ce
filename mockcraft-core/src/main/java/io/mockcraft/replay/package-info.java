/** Replays: the token that holds a test's recipe, the text that a failure shows, and what changed since. */
@NullMarked
package io.mockcraft.replay;

import org.jspecify.annotations.NullMarked;
