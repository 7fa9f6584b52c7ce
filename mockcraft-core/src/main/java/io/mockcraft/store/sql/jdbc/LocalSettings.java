package io.mockcraft.store.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Settings that hold until a transaction ends.
 *
 * @param values the values by name
 */
record LocalSettings(Map<String, String> values) {

    /** What text and waits depend on. Test data may be lost with the server, rows and ledger together: no fsync. */
    static LocalSettings ours(Limits limits) {
        Map<String, String> ours = new LinkedHashMap<>();
        ours.put("lock_timeout", Long.toString(limits.patience().toMillis()));
        ours.put("synchronous_commit", "off");
        ours.put("datestyle", "ISO, YMD");
        ours.put("timezone", "UTC");
        ours.put("bytea_output", "hex");
        ours.put("intervalstyle", "postgres");
        ours.put("extra_float_digits", "1");
        return new LocalSettings(ours);
    }

    /** The same settings as they stand. */
    LocalSettings standing(Connection connection) throws SQLException {
        List<String> names = List.copyOf(values.keySet());
        Sql query = Sql.of(names.stream()
                .map(name -> "current_setting('" + name + "')")
                .collect(Collectors.joining(", ", "SELECT ", "")));
        return query.query(connection, row -> {
                    Map<String, String> standing = new LinkedHashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        standing.put(names.get(i), row.getString(i + 1));
                    }
                    return new LocalSettings(standing);
                })
                .get(0);
    }

    /** The statements that set them. */
    String sql() {
        return values.entrySet().stream()
                .map(e -> "SET LOCAL " + e.getKey() + " = '" + e.getValue().replace("'", "''") + "'")
                .collect(Collectors.joining("; "));
    }
}
