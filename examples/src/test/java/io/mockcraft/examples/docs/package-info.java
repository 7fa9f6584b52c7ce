/** Holds the pages of this repository to its code. */
@NullMarked
package io.mockcraft.examples.docs;

import org.jspecify.annotations.NullMarked;
