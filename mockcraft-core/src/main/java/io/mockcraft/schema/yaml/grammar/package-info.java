/** What the language holds: every kind of map with its keys, what each takes and what it says. */
@NullMarked
package io.mockcraft.schema.yaml.grammar;

import org.jspecify.annotations.NullMarked;
