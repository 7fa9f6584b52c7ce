package io.mockcraft.catalog;

import java.util.List;
import java.util.Optional;

/**
 * All tables of a database in schemas that the role may use, without the system's and MockCraft's own.
 *
 * @param product the server and its version, such as {@code PostgreSQL 18.0}
 * @param searchPath the schemas in which a bare table name is looked up, in that order
 * @param tables the tables, sorted by name
 * @param others views, partitions and the like, which are known so that a schema that names them can be told
 */
public record Catalog(String product, List<String> searchPath, List<Table> tables, List<OtherRelation> others) {

    /** Makes the lists immutable. */
    public Catalog {
        searchPath = List.copyOf(searchPath);
        tables = List.copyOf(tables);
        others = List.copyOf(others);
    }

    /** The table of exactly this name. */
    public Optional<Table> table(TableName name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }
}
