/** Which tables hang on which: read from the database itself, so that a sweep needs neither schema nor plan. */
@NullMarked
package io.mockcraft.store.sql.relations;

import org.jspecify.annotations.NullMarked;
