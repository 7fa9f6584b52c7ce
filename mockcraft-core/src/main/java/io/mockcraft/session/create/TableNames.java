package io.mockcraft.session.create;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Key;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tables by the names that a schema uses: those of the database, and those that only the schema knows. */
final class TableNames {

    private static final Pattern QUALIFIED =
            Pattern.compile("(?:(\"(?:[^\"]|\"\")+\"|[^\".]+)\\.)?(\"(?:[^\"]|\"\")+\"|[^\"]+)");

    private final Schema schema;
    private final Catalog catalog;

    TableNames(Schema schema, Catalog catalog) {
        this.schema = schema;
        this.catalog = catalog;
    }

    /** Whether nothing can be created under this name. */
    boolean taken(String written) {
        String name = full(written).toString();
        return existing(written).isPresent()
                || catalog.others().stream()
                        .anyMatch(other -> other.name().toString().equalsIgnoreCase(name));
    }

    /** The name under which a table is created. */
    TableName full(String written) {
        Matcher parts = QUALIFIED.matcher(written);
        if (!parts.matches()) {
            return new TableName(home(), written);
        }
        return new TableName(parts.group(1) == null ? home() : bare(parts.group(1)), bare(parts.group(2)));
    }

    /** The full name of a table that is there, or will be; empty when nobody knows it. */
    Optional<TableName> find(String written) {
        return existing(written).map(Table::name).or(() -> spec(written).map(s -> full(s.name())));
    }

    Optional<TableSpec> spec(String written) {
        return schema.table(written)
                .or(() -> schema.tables().stream()
                        .filter(t -> t.name().equalsIgnoreCase(written))
                        .findFirst());
    }

    /** The primary key's columns. */
    List<String> key(String written) {
        return existing(written)
                .map(t -> t.primaryKey().map(Key::columns).orElse(List.of()))
                .or(() -> spec(written).map(Keys::of))
                .orElse(List.of());
    }

    /** The SQL type of a column that is there. */
    Optional<String> typeOfExisting(String written, String column) {
        return existing(written)
                .flatMap(t -> t.column(column))
                .map(Column::type)
                .map(t -> t.sqlName());
    }

    private Optional<Table> existing(String written) {
        TableName exact = full(written);
        return catalog.table(exact)
                .or(() -> catalog.tables().stream()
                        .filter(t -> t.name().name().equalsIgnoreCase(exact.name()))
                        .filter(t -> t.name().schema().equalsIgnoreCase(exact.schema())
                                || (!written.contains(".")
                                        && catalog.searchPath()
                                                .contains(t.name().schema())))
                        .findFirst());
    }

    private String home() {
        return catalog.searchPath().isEmpty() ? "public" : catalog.searchPath().get(0);
    }

    private static String bare(String segment) {
        boolean quoted = segment.length() > 1 && segment.startsWith("\"");
        return quoted ? segment.substring(1, segment.length() - 1).replace("\"\"", "\"") : segment;
    }
}
