package io.mockcraft.session;

import io.mockcraft.dataset.DataRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that a fixture made. */
public final class Made {

    private final DataRow row;
    private final List<Made> children = new ArrayList<>();

    Made(DataRow row) {
        this.row = row;
    }

    /** Its table. */
    public String table() {
        return row.table();
    }

    /** Its values by column; what only the database knows is not among them. */
    public Map<String, @Nullable Object> values() {
        return row.values();
    }

    /** One of its values; see {@link DataRow#get}. */
    public @Nullable Object get(String column) {
        return row.get(column);
    }

    /** The row as a record, a JavaBean or a Map. */
    public <T> T to(Class<T> type) {
        return row.to(type);
    }

    /** The rows that {@link FixtureBuilder#has} made, in their order. */
    public List<Made> children() {
        return List.copyOf(children);
    }

    /** Those of them in one table, in their order. */
    public List<Made> children(String table) {
        return children.stream()
                .filter(child -> child.table().equalsIgnoreCase(table))
                .toList();
    }

    void add(Made child) {
        children.add(child);
    }

    @Override
    public String toString() {
        return table() + " " + values();
    }
}
