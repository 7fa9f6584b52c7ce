/** What a table's checks ask of its rows: conditions to test, and hints for making values that meet them. */
@NullMarked
package io.mockcraft.constraint;

import org.jspecify.annotations.NullMarked;
