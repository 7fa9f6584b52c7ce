/** Tables of real-world facts and lists of words of our own, read from resources beside this package. */
@NullMarked
package io.mockcraft.generator.facts;

import org.jspecify.annotations.NullMarked;
