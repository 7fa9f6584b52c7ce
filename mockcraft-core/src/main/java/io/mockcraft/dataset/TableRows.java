package io.mockcraft.dataset;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.TableName;
import io.mockcraft.dataset.cursor.BoundTable;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.row.Cell;
import io.mockcraft.row.Row;
import io.mockcraft.row.RowReader;
import io.mockcraft.row.RowSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of one table of a dataset, each computable alone; thread-safe. */
public final class TableRows implements RowSource {

    private final BoundTable bound;
    private final PlannedTable plan;
    private final int[] writtenPlaces;

    TableRows(BoundTable bound) {
        this.bound = bound;
        this.plan = bound.plan();
        this.writtenPlaces = writtenPlaces(plan);
    }

    /** Generated columns, helpers, and those left to the database are not written. */
    private static int[] writtenPlaces(PlannedTable plan) {
        return IntStream.range(0, plan.cells().size()).filter(plan::writes).toArray();
    }

    @Override
    public TableName table() {
        return plan.name();
    }

    /** The name under which schema, messages and the dataset know the table. */
    public String label() {
        return plan.label();
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int place : writtenPlaces) {
            columns.add(plan.columns().get(place));
        }
        return Collections.unmodifiableList(columns);
    }

    @Override
    public long size() {
        return bound.size();
    }

    @Override
    public RowReader reader() {
        RowCursor cursor = bound.cursor();
        if (writtenPlaces.length == plan.cells().size()) {
            return cursor;
        }
        return new WrittenReader(cursor, writtenPlaces);
    }

    /**
     * One row, computed alone: each written column's name and its value as {@link Cell#toObject} gives it, in the table's
     * order.
     *
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public Map<String, @Nullable Object> row(long index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("row " + index + " of " + size() + " in " + label());
        }
        Row row = reader().read(index);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < writtenPlaces.length; i++) {
            values.put(plan.columns().get(writtenPlaces[i]).name(), row.cell(i).toObject());
        }
        return Collections.unmodifiableMap(values);
    }

    /** The same as a row that answers for itself. */
    public DataRow dataRow(long index) {
        return new DataRow(label(), row(index), plan.databaseOnly());
    }

    /** The plan of this table. */
    @SuppressWarnings("exports") // for those who wrote or store it
    public PlannedTable plan() {
        return plan;
    }

    /** Where the ranks of its keys start: 1 in an empty, unshared database. */
    public long base() {
        return bound.base();
    }

    /** 16 hex digits over the values of its first 10,000 rows. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** All its rows, each computed when it is asked for. */
    public SelectedRows all() {
        return new SelectedRows(this, row -> true, "");
    }

    /** The rows that hold this value, or its text, in a column; see {@link SelectedRows#where}. */
    public SelectedRows where(String column, @Nullable Object value) {
        return all().where(column, value);
    }

    /** The first row; an error when there is none. */
    public DataRow first() {
        return all().first();
    }

    BoundTable bound() {
        return bound;
    }

    @Override
    public String toString() {
        return label() + " (" + size() + " rows)";
    }
}
