package io.mockcraft.expression.sql;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's type names. */
final class SqlTypes {

    private static final Map<String, TypeKind> KINDS = Map.ofEntries(
            Map.entry("boolean", TypeKind.BOOLEAN),
            Map.entry("bool", TypeKind.BOOLEAN),
            Map.entry("smallint", TypeKind.SMALLINT),
            Map.entry("int2", TypeKind.SMALLINT),
            Map.entry("integer", TypeKind.INTEGER),
            Map.entry("int", TypeKind.INTEGER),
            Map.entry("int4", TypeKind.INTEGER),
            Map.entry("bigint", TypeKind.BIGINT),
            Map.entry("int8", TypeKind.BIGINT),
            Map.entry("oid", TypeKind.BIGINT),
            Map.entry("numeric", TypeKind.DECIMAL),
            Map.entry("decimal", TypeKind.DECIMAL),
            Map.entry("dec", TypeKind.DECIMAL),
            Map.entry("money", TypeKind.DECIMAL),
            Map.entry("real", TypeKind.REAL),
            Map.entry("float4", TypeKind.REAL),
            Map.entry("double precision", TypeKind.DOUBLE),
            Map.entry("float8", TypeKind.DOUBLE),
            Map.entry("float", TypeKind.DOUBLE),
            Map.entry("text", TypeKind.TEXT),
            Map.entry("citext", TypeKind.TEXT),
            Map.entry("name", TypeKind.TEXT),
            Map.entry("character varying", TypeKind.TEXT),
            Map.entry("varchar", TypeKind.TEXT),
            Map.entry("character", TypeKind.CHAR),
            Map.entry("char", TypeKind.CHAR),
            Map.entry("bpchar", TypeKind.CHAR),
            Map.entry("date", TypeKind.DATE),
            Map.entry("time", TypeKind.TIME),
            Map.entry("time without time zone", TypeKind.TIME),
            Map.entry("time with time zone", TypeKind.TIME_ZONED),
            Map.entry("timetz", TypeKind.TIME_ZONED),
            Map.entry("timestamp", TypeKind.TIMESTAMP),
            Map.entry("timestamp without time zone", TypeKind.TIMESTAMP),
            Map.entry("timestamp with time zone", TypeKind.TIMESTAMP_ZONED),
            Map.entry("timestamptz", TypeKind.TIMESTAMP_ZONED),
            Map.entry("interval", TypeKind.INTERVAL),
            Map.entry("uuid", TypeKind.UUID),
            Map.entry("json", TypeKind.JSON),
            Map.entry("jsonb", TypeKind.JSON),
            Map.entry("bytea", TypeKind.BYTES),
            Map.entry("inet", TypeKind.INET),
            Map.entry("cidr", TypeKind.CIDR),
            Map.entry("macaddr", TypeKind.MAC_ADDRESS),
            Map.entry("bit", TypeKind.BIT),
            Map.entry("bit varying", TypeKind.BIT),
            Map.entry("varbit", TypeKind.BIT),
            Map.entry("xml", TypeKind.XML),
            Map.entry("tsvector", TypeKind.TEXT_SEARCH),
            Map.entry("int4range", TypeKind.RANGE),
            Map.entry("int8range", TypeKind.RANGE),
            Map.entry("numrange", TypeKind.RANGE),
            Map.entry("daterange", TypeKind.RANGE),
            Map.entry("tsrange", TypeKind.RANGE),
            Map.entry("tstzrange", TypeKind.RANGE));

    private static final Map<String, String> RANGE_ELEMENTS = Map.of(
            "int4range", "integer",
            "int8range", "bigint",
            "numrange", "numeric",
            "daterange", "date",
            "tsrange", "timestamp without time zone",
            "tstzrange", "timestamp with time zone");

    private SqlTypes() {}

    static boolean known(String name) {
        return KINDS.containsKey(name);
    }

    /** The type of this name; of kind OTHER when it is none of PostgreSQL's own. */
    static DataType named(String name, List<Integer> arguments) {
        TypeKind kind = KINDS.getOrDefault(name, TypeKind.OTHER);
        int first = arguments.isEmpty() ? -1 : arguments.get(0);
        boolean sized = kind == TypeKind.TEXT || kind == TypeKind.CHAR || kind == TypeKind.BIT;
        int length = sized ? defaultLength(name, first) : -1;
        int scale = kind == TypeKind.DECIMAL && arguments.size() > 1 ? arguments.get(1) : 0;
        int precision = sized ? -1 : first;
        return new DataType(kind, name, length, precision, scale, List.of(), element(name), List.of(), List.of());
    }

    private static int defaultLength(String name, int first) {
        return first < 0 && (name.equals("character") || name.equals("char")) ? 1 : first;
    }

    private static @Nullable DataType element(String range) {
        String element = RANGE_ELEMENTS.get(range);
        return element == null ? null : named(element, List.of());
    }

    static DataType arrayOf(DataType element) {
        String name = element.sqlName() + "[]";
        return new DataType(TypeKind.ARRAY, name, -1, -1, 0, List.of(), element, List.of(), List.of());
    }
}
