package io.mockcraft.schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the user wrote, checked for everything that can be known without a database.
 *
 * <p>Parameters are filled in and profiles applied already.
 *
 * @param source the file's name as the user gave it
 * @param now the only clock; 2025-01-01T00:00Z unless given
 * @param locales Datafaker's locales by their tags, first choice first
 * @param seed the schema's own seed; null when it names none
 * @param createMissing whether tables that the target lacks are created
 * @param tables its tables in their order
 * @param collections collections of documents
 * @param keySpaces key spaces
 * @param included the names of other files that it is put together from
 * @param notices what was left out while the file was read, each with its place
 */
public record Schema(
        String source,
        Instant now,
        List<String> locales,
        @Nullable Long seed,
        boolean createMissing,
        List<TableSpec> tables,
        List<TableSpec> collections,
        List<KeySpaceSpec> keySpaces,
        List<String> included,
        List<String> notices) {

    /** The clock of a schema that names none. */
    public static final Instant DEFAULT_NOW = Instant.parse("2025-01-01T00:00:00Z");

    /** Makes the lists immutable. */
    public Schema {
        locales = List.copyOf(locales);
        tables = List.copyOf(tables);
        collections = List.copyOf(collections);
        keySpaces = List.copyOf(keySpaces);
        included = List.copyOf(included);
        notices = List.copyOf(notices);
    }

    /** The schema of somebody who wrote none: every table of the database as it is. */
    public static Schema empty() {
        return new Schema(
                "no schema",
                DEFAULT_NOW,
                List.of("en"),
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same with these tables, and no collections. */
    public Schema withTables(List<TableSpec> tables, List<String> notices) {
        return new Schema(source, now, locales, seed, createMissing, tables, List.of(), keySpaces, included, notices);
    }

    /** The table that was written with exactly this name. */
    public Optional<TableSpec> table(String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }
}
