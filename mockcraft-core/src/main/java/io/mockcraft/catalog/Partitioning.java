package io.mockcraft.catalog;

import java.util.List;

/**
 * How a partitioned table is cut.
 *
 * @param constraints one SQL condition for each partition that takes all rows which meet it, over the table's columns, as
 *     {@code pg_get_partition_constraintdef} prints it, with the checks that the partition alone has; a row fits when one of
 *     them holds. Empty: no partition, so no row fits
 * @param columns the partition key's columns on all levels
 * @param open whether a default or hash partitions take every row, so that the conditions need not be met
 */
public record Partitioning(List<String> constraints, List<String> columns, boolean open) {

    /** Makes the lists immutable. */
    public Partitioning {
        constraints = List.copyOf(constraints);
        columns = List.copyOf(columns);
    }
}
