package io.mockcraft.store.sql.names;

import io.mockcraft.catalog.TableName;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes names for SQL: always quoted, so that case, blanks and reserved words survive. */
public final class Identifiers {

    private Identifiers() {}

    /** {@code "name"}, quotes inside doubled. */
    public static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** {@code "schema"."name"}. */
    public static String quote(TableName name) {
        return quote(name.schema()) + "." + quote(name.name());
    }

    /** {@code "a", "b"}. */
    public static String list(Collection<String> names) {
        return names.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    }
}
