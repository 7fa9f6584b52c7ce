package io.mockcraft.planner;

import io.mockcraft.catalog.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rows that are in the database already, because they are to serve as parents. */
@FunctionalInterface
public interface ExistingRows {

    /** The most rows that are taken from a table. */
    int LIMIT = 1_000;

    /** No table holds rows. */
    ExistingRows NONE = table -> List.of();

    /**
     * The first rows of a table in the order of its key, {@link #LIMIT} at most: a value for each column's name, as
     * {@link io.mockcraft.row.Cell#setObject} takes it. Rows of other runs are left out.
     */
    List<Map<String, @Nullable Object>> read(Table table);
}
