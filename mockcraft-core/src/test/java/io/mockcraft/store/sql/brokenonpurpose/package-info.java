/** Breaks rules of the house on purpose, to see them break. */
@NullMarked
package io.mockcraft.store.sql.brokenonpurpose;

import org.jspecify.annotations.NullMarked;
