package io.mockcraft.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary key, unique constraint or unique index.
 *
 * @param name the constraint's or index's name
 * @param primary whether it is the primary key
 * @param elements what must be unique together: column names, or SQL expressions
 * @param columns the columns that the elements mention, each once; the elements themselves when {@code plain}
 * @param plain whether every element is a bare column
 * @param nullsDistinct whether rows with a null count as different (the SQL default)
 * @param where a partial index's predicate in SQL; null when it covers every row
 */
public record Key(
        String name,
        boolean primary,
        List<String> elements,
        List<String> columns,
        boolean plain,
        boolean nullsDistinct,
        @Nullable String where) {

    /** Makes the lists immutable. */
    public Key {
        elements = List.copyOf(elements);
        columns = List.copyOf(columns);
    }
}
