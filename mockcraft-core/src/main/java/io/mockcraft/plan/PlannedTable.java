package io.mockcraft.plan;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table ready to be filled, or whose rows serve as parents.
 *
 * @param number its place in the plan
 * @param label its name in messages, paths and random streams: bare where the search path finds it
 * @param table what the catalog says
 * @param columns the table's columns in the catalog's order, then helpers that are never written
 * @param cells how each of the columns is made
 * @param references its references
 * @param rows how many rows
 * @param pinned given rows, after the counted ones: what they set, by the column's place
 * @param traits named variations: what they set, by the column's place
 * @param checks what rows must hold
 * @param limit the most ranks that keys and unique values allow
 * @param numbering how its integers follow from ranks
 */
public record PlannedTable(
        int number,
        String label,
        Table table,
        List<Column> columns,
        List<CellPlan> cells,
        List<PlannedReference> references,
        RowPlan rows,
        List<Map<Integer, CellPlan>> pinned,
        Map<String, Map<Integer, CellPlan>> traits,
        List<CheckPlan> checks,
        long limit,
        Numbering numbering) {

    /** Makes the collections immutable. */
    public PlannedTable {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        references = List.copyOf(references);
        pinned = List.copyOf(pinned);
        traits = Map.copyOf(traits);
        checks = List.copyOf(checks);
    }

    /** The integer key column whose values are the ranks; null where the key is of another kind. */
    public @Nullable String numbered() {
        return numbering.ranks();
    }

    /** Its full name. */
    public TableName name() {
        return table.name();
    }

    /** Whether the column at this place is written: the database has it and leaves it to us. */
    public boolean writes(int place) {
        return place < table.columns().size()
                && !columns.get(place).generated()
                && !(cells.get(place) instanceof CellPlan.Omitted);
    }

    /** The columns that the database has and fills by itself: generated ones, and those that nothing is known to fit. */
    public List<String> databaseOnly() {
        return IntStream.range(0, table.columns().size())
                .filter(place -> !writes(place))
                .mapToObj(place -> columns.get(place).name())
                .toList();
    }

    /** Whether rows are written to it. */
    public boolean written() {
        return !(rows instanceof RowPlan.Existing);
    }
}
