/** What every statement of the SQL store needs: text with bound values, transactions that repeat, refusals in words. */
@NullMarked
package io.mockcraft.store.sql.jdbc;

import org.jspecify.annotations.NullMarked;
