package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.OtherRelation;
import io.mockcraft.catalog.TableName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads views, partitions and foreign tables: names that people may take for those of tables. */
final class OtherRelations {

    private static final String TEXT = """
            SELECT n.nspname, c.relname, c.relkind, pg_partition_root(c.oid)::regclass AS root
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE (c.relkind IN ('v', 'm', 'f') OR c.relkind IN ('r', 'p') AND c.relispartition)
              AND c.relpersistence <> 't' AND n.nspname NOT IN ('information_schema', 'mockcraft')
              AND n.nspname !~ '^pg_'""";

    private OtherRelations() {}

    static List<OtherRelation> read(Query query) throws SQLException {
        List<OtherRelation> others = new ArrayList<>();
        query.run(TEXT, row -> others.add(other(row)));
        return others;
    }

    private static OtherRelation other(ResultSet row) throws SQLException {
        TableName name = new TableName(row.getString("nspname"), row.getString("relname"));
        return switch (row.getString("relkind")) {
            case "v" -> new OtherRelation(name, "a view", "name the tables whose rows it shows");
            case "m" -> new OtherRelation(name, "a materialized view", "name the tables whose rows it holds");
            case "f" -> new OtherRelation(name, "a foreign table", "seed it in the database that holds its rows");
            default -> partition(name, row.getString("root"));
        };
    }

    private static OtherRelation partition(TableName name, String root) {
        return new OtherRelation(name, "a partition of " + root, "name " + root + ": its rows go to their partitions");
    }
}
