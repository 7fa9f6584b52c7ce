package io.mockcraft.constraint;

import io.mockcraft.catalog.Access;
import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Identity;
import io.mockcraft.catalog.Partitioning;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.expression.Expression.Cast;
import io.mockcraft.expression.sql.PostgresSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes tables without a database. */
final class TestTables {

    private TestTables() {}

    /** A table of columns such as {@code a int} and one check. */
    static Table table(String columns, String check) {
        return table(columns, List.of(new Check("k", check, List.of())), null);
    }

    static Table partitioned(String columns, List<String> leaves) {
        return table(columns, List.of(), new Partitioning(leaves, List.of(), false));
    }

    private static Table table(String columns, List<Check> checks, @Nullable Partitioning partitioning) {
        List<Column> all = new ArrayList<>();
        for (String column : columns.split(", ")) {
            int blank = column.indexOf(' ');
            all.add(column(column.substring(0, blank), column.substring(blank + 1)));
        }
        TableName name = new TableName("public", "t");
        return new Table(
                name,
                0,
                all,
                List.of(),
                List.of(),
                checks,
                List.of(),
                partitioning,
                Access.FULL,
                false,
                false,
                Map.of());
    }

    private static Column column(String name, String type) {
        DataType dataType = ((Cast) PostgresSql.parse("NULL::" + type)).type();
        return new Column(name, dataType, true, null, Identity.NONE, false, null);
    }
}
