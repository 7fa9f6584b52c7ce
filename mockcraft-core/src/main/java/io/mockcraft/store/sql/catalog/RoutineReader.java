package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Routine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the functions that checks call and that are one expression, written in SQL or PL/pgSQL. */
final class RoutineReader {

    private static final String TEXT = """
            SELECT DISTINCT p.oid, p.proname, %s AS source,
                   ARRAY(SELECT coalesce(nullif(p.proargnames[n], ''), '$' || n) FROM generate_series(1, p.pronargs) n)
                     AS parameters
            FROM pg_depend d JOIN pg_proc p ON p.oid = d.refobjid JOIN pg_language l ON l.oid = p.prolang
            WHERE d.classid = 'pg_constraint'::regclass AND d.refclassid = 'pg_proc'::regclass
              AND p.prokind = 'f' AND NOT p.proretset AND l.lanname IN ('sql', 'plpgsql')
            ORDER BY p.oid""";

    private static final Pattern ONE_EXPRESSION = Pattern.compile(
            "\\s*(?:SELECT|RETURN|BEGIN\\s+RETURN)\\s+(.*?)\\s*(?:;\\s*END\\s*)?;?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("\\$(\\d+)");

    private RoutineReader() {}

    static List<Routine> read(Query query) throws SQLException {
        List<Routine> routines = new ArrayList<>();
        String written = query.since(140_000, "coalesce(pg_get_function_sqlbody(p.oid), p.prosrc)", "p.prosrc");
        query.run(String.format(Locale.ROOT, TEXT, written), r -> {
            Matcher one = ONE_EXPRESSION.matcher(r.getString("source"));
            if (one.matches()) {
                String body = NUMBERED.matcher(one.group(1)).replaceAll("\"\\$$1\"");
                routines.add(new Routine(r.getString("proname"), Query.texts(r, "parameters"), body));
            }
        });
        return routines;
    }
}
