/** What the catalog reader must find. */
@NullMarked
package io.mockcraft.store.sql.catalog;

import org.jspecify.annotations.NullMarked;
