package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.Routine;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Reads the checks that new rows must meet: inherited and not yet validated ones too. */
final class CheckReader {

    private static final String TEXT = """
            SELECT k.conrelid, k.conname, pg_get_expr(k.conbin, k.conrelid) AS expression,
                   ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY c (n, o)
                         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = c.n ORDER BY c.o) AS columns
            FROM pg_constraint k
            WHERE k.contype = 'c' AND %s AND k.conrelid IN (SELECT oid FROM tables)
            ORDER BY k.conrelid, k.conname""";

    private CheckReader() {}

    static ByTable<Check> read(Query query, List<Routine> routines) throws SQLException {
        ByTable<Check> checks = new ByTable<>();
        String text = String.format(Locale.ROOT, TEXT, query.since(180_000, "k.conenforced", "true"));
        query.overTables(
                text,
                r -> checks.add(
                        r.getLong("conrelid"),
                        check(r.getString("conname"), r.getString("expression"), Query.texts(r, "columns"), routines)));
        return checks;
    }

    static Check check(String name, String expression, List<String> columns, List<Routine> routines) {
        List<Routine> called = routines.stream()
                .filter(routine -> expression.contains(routine.name() + "("))
                .toList();
        return new Check(name, expression, columns, called);
    }
}
