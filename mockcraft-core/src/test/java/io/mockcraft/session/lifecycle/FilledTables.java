package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Which tables of a database hold rows. */
final class FilledTables {

    private static final int ROWS = 100;

    private FilledTables() {}

    /** Seeds these tables without a schema: each of them must get all its rows, and nothing be told. */
    static void seeded(int tables, String ddl) {
        try (Seeded seeded = MockCraft.database()
                .rows(ROWS)
                .seed(42)
                .into(EmbeddedDatabase.databaseWith(ddl))
                .start()) {
            assertThat(seeded.report().notices()).isEmpty();
            assertThat(seeded.dataset().rows()).isEqualTo((long) tables * ROWS);
        }
    }

    /** The tables that hold rows, or those that hold none. */
    static List<String> of(DataSource database, boolean filled) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : names(statement)) {
                try (ResultSet result = statement.executeQuery("select exists (select from " + table + ")")) {
                    result.next();
                    if (result.getBoolean(1) == filled) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> names(Statement statement) throws SQLException {
        String sql = "select c.oid::regclass::text, n.nspname || '.' || c.relname from pg_class c"
                + " join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and not c.relispartition"
                + " and n.nspname not in ('pg_catalog', 'information_schema', 'mockcraft') and n.nspname !~ '^pg_toast'"
                + " order by 2";
        List<String> names = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                names.add(
                        result.getString(2).equals("public." + result.getString(1))
                                ? result.getString(2)
                                : result.getString(1));
            }
        }
        return names;
    }
}
