package io.mockcraft.session;

import io.mockcraft.dataset.DataRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that a fixture made. */
public interface Made {

    /** Its table. */
    String table();

    /** Its values by column; what only the database knows is not among them. */
    Map<String, @Nullable Object> values();

    /** One of its values; see {@link DataRow#get}. */
    @Nullable
    Object get(String column);

    /** The row as a record, a JavaBean or a Map. */
    <T> T to(Class<T> type);

    /** The rows that {@link FixtureBuilder#has} made, in their order. */
    List<Made> children();

    /** Those of them in one table, in their order. */
    List<Made> children(String table);
}
