package io.mockcraft.dataset;

import io.mockcraft.catalog.Access;
import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.catalog.Identity;
import io.mockcraft.catalog.Key;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.catalog.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Catalogs written by hand, for tests that need no database. */
public final class Tables {

    private final List<Table> tables = new ArrayList<>();

    /**
     * Adds a table.
     *
     * @param name its name
     * @param key its primary key's column
     * @param columns such as {@code id bigint}, {@code email text?} (nullable), {@code buyer_id bigint > users}
     */
    public Tables table(String name, String key, String... columns) {
        List<Column> made = new ArrayList<>();
        List<ForeignKey> keys = new ArrayList<>();
        for (String column : columns) {
            String[] words = column.split(" ");
            made.add(column(words[0], words[1]));
            if (words.length > 2) {
                keys.add(new ForeignKey(
                        name + "_" + words[0], List.of(words[0]), name(words[3]), List.of("id"), false, false));
            }
        }
        List<Key> primary = List.of(
                new Key(name + "_pkey", true, List.of(key.split(",")), List.of(key.split(",")), true, true, null));
        tables.add(new Table(
                name(name), 0, made, primary, keys, List.of(), List.of(), null, Access.FULL, false, false, Map.of()));
        return this;
    }

    /** Adds a table of another catalog, with one column more unless {@code column} is empty. */
    public Tables add(Table table, String column) {
        List<Column> columns = new ArrayList<>(table.columns());
        if (!column.isEmpty()) {
            String[] words = column.split(" ");
            columns.add(column(words[0], words[1]));
        }
        tables.add(new Table(
                table.name(),
                0,
                columns,
                table.keys(),
                table.foreignKeys(),
                List.of(),
                List.of(),
                null,
                Access.FULL,
                false,
                false,
                Map.of()));
        return this;
    }

    /** The catalog of all tables added. */
    public Catalog catalog() {
        return new Catalog("test", List.of("public"), tables, List.of());
    }

    private static TableName name(String name) {
        return new TableName("public", name);
    }

    private static Column column(String name, String type) {
        boolean nullable = type.endsWith("?");
        String bare = nullable ? type.substring(0, type.length() - 1) : type;
        return new Column(name, type(bare), nullable, null, Identity.NONE, false, null);
    }

    private static DataType type(String name) {
        return switch (name) {
            case "numeric" ->
                new DataType(TypeKind.DECIMAL, "numeric(10,2)", -1, 10, 2, List.of(), null, List.of(), List.of());
            case "varchar" ->
                new DataType(TypeKind.TEXT, "varchar(40)", 40, -1, 0, List.of(), null, List.of(), List.of());
            case "timestamptz" -> DataType.of(TypeKind.TIMESTAMP_ZONED, "timestamp with time zone");
            default -> DataType.of(TypeKind.valueOf(name.toUpperCase(Locale.ROOT)), name);
        };
    }
}
