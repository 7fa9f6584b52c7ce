package io.mockcraft.store.sql.jdbc;

import io.mockcraft.store.sql.names.Identifiers;
import java.util.List;
import java.util.stream.Collectors;

/** Writes values of columns as texts: what rows are told by. */
public final class Texts {

    private Texts() {}

    /** The columns as an array of texts: {@code ARRAY[t."a"::text, t."b"::text]}. */
    public static String of(String alias, List<String> columns) {
        return columns.stream()
                .map(c -> alias + "." + Identifiers.quote(c) + "::text")
                .collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
    }
}
