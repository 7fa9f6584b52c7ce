package io.mockcraft.store.sql.catalog;

import static java.util.Map.entry;

import io.mockcraft.catalog.TypeKind;
import java.util.Map;

/** Which family a base type belongs to. */
final class Kinds {

    private static final Map<String, TypeKind> SYSTEM = Map.ofEntries(
            entry("bool", TypeKind.BOOLEAN),
            entry("int2", TypeKind.SMALLINT),
            entry("int4", TypeKind.INTEGER),
            entry("int8", TypeKind.BIGINT),
            entry("oid", TypeKind.INTEGER),
            entry("numeric", TypeKind.DECIMAL),
            entry("money", TypeKind.DECIMAL),
            entry("float4", TypeKind.REAL),
            entry("float8", TypeKind.DOUBLE),
            entry("text", TypeKind.TEXT),
            entry("varchar", TypeKind.TEXT),
            entry("name", TypeKind.TEXT),
            entry("char", TypeKind.TEXT),
            entry("bpchar", TypeKind.CHAR),
            entry("date", TypeKind.DATE),
            entry("time", TypeKind.TIME),
            entry("timetz", TypeKind.TIME_ZONED),
            entry("timestamp", TypeKind.TIMESTAMP),
            entry("timestamptz", TypeKind.TIMESTAMP_ZONED),
            entry("interval", TypeKind.INTERVAL),
            entry("uuid", TypeKind.UUID),
            entry("json", TypeKind.JSON),
            entry("jsonb", TypeKind.JSON),
            entry("bytea", TypeKind.BYTES),
            entry("inet", TypeKind.INET),
            entry("cidr", TypeKind.CIDR),
            entry("macaddr", TypeKind.MAC_ADDRESS),
            entry("macaddr8", TypeKind.MAC_ADDRESS),
            entry("bit", TypeKind.BIT),
            entry("varbit", TypeKind.BIT),
            entry("xml", TypeKind.XML),
            entry("tsvector", TypeKind.TEXT_SEARCH),
            entry("tsquery", TypeKind.TEXT_SEARCH),
            entry("point", TypeKind.GEOMETRIC),
            entry("line", TypeKind.GEOMETRIC),
            entry("lseg", TypeKind.GEOMETRIC),
            entry("box", TypeKind.GEOMETRIC),
            entry("path", TypeKind.GEOMETRIC),
            entry("polygon", TypeKind.GEOMETRIC),
            entry("circle", TypeKind.GEOMETRIC));

    private Kinds() {}

    /** The family; of extensions' types only {@code citext} has one. */
    static TypeKind of(TypeRow row) {
        if (row.system()) {
            return SYSTEM.getOrDefault(row.name(), TypeKind.OTHER);
        }
        return row.name().equals("citext") ? TypeKind.TEXT : TypeKind.OTHER;
    }
}
