/** Text that follows the habits of another: chains of words learned from a corpus. */
@NullMarked
package io.mockcraft.generator.markov;

import org.jspecify.annotations.NullMarked;
