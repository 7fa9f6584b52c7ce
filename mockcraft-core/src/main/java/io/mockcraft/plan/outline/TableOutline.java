package io.mockcraft.plan.outline;

import java.util.List;

/**
 * A table of a plan in words; immutable.
 *
 * @param name its name
 * @param rows how many rows: {@code 10}, {@code 2..6 per tenant_id}
 * @param columns its columns, those left to the database too
 * @param references its references, and how each chooses a parent
 * @param unique what is unique, and how many different values there can be
 */
public record TableOutline(
        String name, String rows, List<ColumnOutline> columns, List<String> references, List<String> unique) {

    /** Makes the lists immutable. */
    public TableOutline {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
        unique = List.copyOf(unique);
    }
}
