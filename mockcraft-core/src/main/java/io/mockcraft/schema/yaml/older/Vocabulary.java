package io.mockcraft.schema.yaml.older;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The generators there are, found under the names that older files call them. */
public final class Vocabulary {

    private static final List<String> DIALECTS = List.of(
            "postgresql_",
            "postgres_",
            "pg_",
            "mysql_",
            "mariadb_",
            "sqlite_",
            "mssql_",
            "sqlserver_",
            "oracle_",
            "mongodb_",
            "mongo_",
            "redis_");

    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, Set<String>> parameters = new HashMap<>();

    /**
     * A vocabulary.
     *
     * @param names all names and aliases
     * @param parameters the parameters of each name, where they are known
     */
    public Vocabulary(Set<String> names, Map<String, Set<String>> parameters) {
        names.forEach(name -> spellings.put(name.toLowerCase(Locale.ROOT), name));
        names.stream().sorted().forEach(name -> spellings.putIfAbsent(squashed(name), name));
        parameters.forEach((name, known) -> this.parameters.put(name.toLowerCase(Locale.ROOT), new HashSet<>(known)));
    }

    Set<String> names() {
        return new HashSet<>(spellings.values());
    }

    /** Today's name: the name itself, else that within its trade, else that without the database's prefix. */
    Optional<String> find(String name, String industry) {
        return known(name)
                .or(() -> industry.isEmpty() ? Optional.empty() : known(industry + "_" + name))
                .or(() -> known(withoutDialect(name)));
    }

    private Optional<String> known(String name) {
        String exact = spellings.get(name.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(exact == null ? spellings.get(squashed(name)) : exact);
    }

    /** The parameters of a generator; empty when nobody told them. */
    Optional<Set<String>> parameters(String generator) {
        return Optional.ofNullable(parameters.get(generator.toLowerCase(Locale.ROOT)));
    }

    /** Whether the name says a type of a database, such as {@code mysql_tinyint}. */
    static boolean hasDialect(String name) {
        return !withoutDialect(name).equals(name);
    }

    static String withoutDialect(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return DIALECTS.stream()
                .filter(lower::startsWith)
                .findFirst()
                .map(dialect -> lower.substring(dialect.length()))
                .orElse(name);
    }

    /** {@code FirstName}, {@code first-name} and {@code first_name} are one name. */
    private static String squashed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
