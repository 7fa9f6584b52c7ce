package io.mockcraft.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table; a partitioned table stands for all its partitions.
 *
 * @param name its full name
 * @param oid the database's own number for it; 0 where there is none
 * @param columns its columns in their order
 * @param keys its primary key first, then its other unique keys
 * @param foreignKeys its foreign keys
 * @param checks its CHECK constraints
 * @param exclusions its exclusion constraints
 * @param partitioning how it is cut; null for an ordinary table
 * @param access what the current role may do with it
 * @param inherited whether other tables inherit from it (in the old way), so that statements need ONLY
 * @param populated whether it held a row when the catalog was read
 * @param sequenceEnds the largest values of the sequences that number its columns, where they end before the column's type
 */
public record Table(
        TableName name,
        long oid,
        List<Column> columns,
        List<Key> keys,
        List<ForeignKey> foreignKeys,
        List<Check> checks,
        List<Exclusion> exclusions,
        @Nullable Partitioning partitioning,
        Access access,
        boolean inherited,
        boolean populated,
        Map<String, Long> sequenceEnds) {

    /** Makes the lists immutable. */
    public Table {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        exclusions = List.copyOf(exclusions);
        sequenceEnds = Map.copyOf(sequenceEnds);
    }

    /** The same table with one more check. */
    public Table with(Check check) {
        List<Check> more = Stream.concat(checks.stream(), Stream.of(check)).toList();
        return new Table(
                name,
                oid,
                columns,
                keys,
                foreignKeys,
                more,
                exclusions,
                partitioning,
                access,
                inherited,
                populated,
                sequenceEnds);
    }

    /** The same table with other foreign keys. */
    public Table referring(List<ForeignKey> others) {
        return new Table(
                name,
                oid,
                columns,
                keys,
                others,
                checks,
                exclusions,
                partitioning,
                access,
                inherited,
                populated,
                sequenceEnds);
    }

    /** The column of exactly this name. */
    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /** The primary key. */
    public Optional<Key> primaryKey() {
        return keys.stream().filter(Key::primary).findFirst();
    }
}
