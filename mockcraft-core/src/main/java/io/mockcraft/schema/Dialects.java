package io.mockcraft.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Generators that are called after a database and one of its types, such as {@code mysql_tinyint}, {@code sqlite_uuid} or
 * {@code mongodb_objectid}.
 */
public final class Dialects {

    private static final List<String> PREFIXES = List.of(
            "postgresql_",
            "postgres_",
            "pgsql_",
            "pg_",
            "mysql_",
            "mariadb_",
            "sqlite3_",
            "sqlite_",
            "mssql_",
            "sqlserver_",
            "oracle_",
            "mongodb_",
            "mongo_",
            "redis_");

    private static final Map<String, String> GENERATORS = Map.ofEntries(
            Map.entry("char", "text"),
            Map.entry("nchar", "text"),
            Map.entry("nvarchar", "text"),
            Map.entry("tinytext", "text"),
            Map.entry("mediumtext", "text"),
            Map.entry("longtext", "text"),
            Map.entry("clob", "text"),
            Map.entry("varbinary", "bytes"),
            Map.entry("tinyblob", "bytes"),
            Map.entry("mediumblob", "bytes"),
            Map.entry("longblob", "bytes"),
            Map.entry("bindata", "bytes"),
            Map.entry("double_precision", "double"),
            Map.entry("decimal128", "decimal"),
            Map.entry("serial", "sequence"),
            Map.entry("smallserial", "sequence"),
            Map.entry("bigserial", "sequence"),
            Map.entry("timetz", "time"),
            Map.entry("isodate", "timestamp"),
            Map.entry("inet", "ipv4"),
            Map.entry("macaddr", "mac"));

    /** Types for which a generator of the same name makes something else, or no value that fits. */
    private static final Set<String> TYPE_ONLY = Set.of(
            "path", "line", "box", "set", "enum", "array", "object", "document", "regex", "bit", "name", "daterange");

    private Dialects() {}

    /** The name without the database's prefix; the name itself where it has none. */
    public static String withoutPrefix(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PREFIXES.stream()
                .filter(lower::startsWith)
                .findFirst()
                .map(prefix -> lower.substring(prefix.length()))
                .orElse(name);
    }

    /** Whether the name begins with that of a database. */
    public static boolean hasPrefix(String name) {
        return !withoutPrefix(name).equals(name);
    }

    /** The generator's name of today, of which nobody has said yet that it exists; empty where only the type is meant. */
    public static Optional<String> generator(String name) {
        String type = withoutPrefix(name);
        boolean isType = type.equals(name) || TYPE_ONLY.contains(type);
        return isType ? Optional.empty() : Optional.of(GENERATORS.getOrDefault(type, type));
    }
}
