/** Generators written in JavaScript, locked up in an engine of the class path. */
@NullMarked
package io.mockcraft.generator.script;

import org.jspecify.annotations.NullMarked;
