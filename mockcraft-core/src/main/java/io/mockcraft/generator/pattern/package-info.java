/** Text by a regular expression, random or distinct. */
@NullMarked
package io.mockcraft.generator.pattern;

import org.jspecify.annotations.NullMarked;
