package io.mockcraft.dataset;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of one table that were chosen by their values, in the table's order; immutable. */
public final class SelectedRows {

    private final TableRows table;
    private final Predicate<DataRow> chosen;
    private final String description;

    SelectedRows(TableRows table, Predicate<DataRow> chosen, String description) {
        this.table = table;
        this.chosen = chosen;
        this.description = description;
    }

    /**
     * Those of them that hold this value in a column.
     *
     * @param value the value as {@link io.mockcraft.row.Cell#toObject} gives it; numbers of any kind, enums and texts are
     *     compared by what they say
     */
    public SelectedRows where(String column, @Nullable Object value) {
        return where(row -> SameValue.of(row.get(column), value), column + " = " + value);
    }

    /** Those of them for which the condition holds; the description is for messages. */
    public SelectedRows where(Predicate<DataRow> condition, String what) {
        return new SelectedRows(
                table, chosen.and(condition), description.isEmpty() ? what : description + " and " + what);
    }

    /** The rows, one after the other. */
    public Stream<DataRow> stream() {
        return LongStream.range(0, table.size()).mapToObj(table::dataRow).filter(chosen);
    }

    /** All of them. */
    public List<DataRow> list() {
        return stream().toList();
    }

    /** All of them as records, beans or maps. */
    public <T> List<T> to(Class<T> type) {
        return stream().map(row -> row.to(type)).toList();
    }

    /** How many there are. */
    public long count() {
        return stream().count();
    }

    /**
     * The first of them.
     *
     * @throws MockCraftException when there is none
     */
    public DataRow first() {
        return stream()
                .findFirst()
                .orElseThrow(() -> new MockCraftException(new Problem(
                        Location.of(table.label()),
                        "",
                        "no seeded row" + (description.isEmpty() ? "" : " with " + description) + " among "
                                + table.size(),
                        "")));
    }
}
