/** What the database says of itself: types, keys, foreign keys, checks, identities. */
@NullMarked
package io.mockcraft.catalog;

import org.jspecify.annotations.NullMarked;
