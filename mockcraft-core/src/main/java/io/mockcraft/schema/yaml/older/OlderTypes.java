package io.mockcraft.schema.yaml.older;

import java.util.Locale;
import java.util.Map;

/** The types of older files as SQL names them, for tables that are created. */
final class OlderTypes {

    private static final Map<String, String> SQL = Map.ofEntries(
            Map.entry("string", "text"),
            Map.entry("str", "text"),
            Map.entry("enum", "text"),
            Map.entry("mediumtext", "text"),
            Map.entry("longtext", "text"),
            Map.entry("tinytext", "text"),
            Map.entry("objectid", "char(24)"),
            Map.entry("object_id", "char(24)"),
            Map.entry("object", "jsonb"),
            Map.entry("document", "jsonb"),
            Map.entry("map", "jsonb"),
            Map.entry("array", "jsonb"),
            Map.entry("list", "jsonb"),
            Map.entry("tinyint", "smallint"),
            Map.entry("mediumint", "integer"),
            Map.entry("int", "integer"),
            Map.entry("long", "bigint"),
            Map.entry("number", "integer"),
            Map.entry("year", "integer"),
            Map.entry("serial", "integer"),
            Map.entry("bigserial", "bigint"),
            Map.entry("float", "double precision"),
            Map.entry("double", "double precision"),
            Map.entry("decimal128", "numeric"),
            Map.entry("datetime", "timestamp"),
            Map.entry("bool", "boolean"),
            Map.entry("binary", "bytea"),
            Map.entry("varbinary", "bytea"),
            Map.entry("blob", "bytea"),
            Map.entry("mediumblob", "bytea"),
            Map.entry("longblob", "bytea"),
            Map.entry("tinyblob", "bytea"),
            Map.entry("set", "text"));

    private OlderTypes() {}

    /** SQL's name, length and digits kept where it takes them. */
    static String sql(String type) {
        String lower = type.strip().toLowerCase(Locale.ROOT);
        int open = lower.indexOf('(');
        String name = (open < 0 ? lower : lower.substring(0, open)).strip();
        String plain = Vocabulary.withoutDialect(name).replace(" unsigned", "");
        String sql = SQL.get(plain);
        if (sql != null) {
            return sql;
        }
        return open < 0 || plain.endsWith("int") ? plain : plain + lower.substring(open);
    }

    /** Whether values of the type are lists. */
    static boolean isArray(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("array") || lower.startsWith("list") || lower.endsWith("[]");
    }
}
