/** Datafaker's dictionaries: looked up once, compiled into phrases, indexed directly. */
@NullMarked
package io.mockcraft.generator.words;

import org.jspecify.annotations.NullMarked;
