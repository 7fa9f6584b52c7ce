/** What the user wrote: tables, columns and their rules, as immutable records that know where they stood. */
@NullMarked
package io.mockcraft.schema;

import org.jspecify.annotations.NullMarked;
