package io.mockcraft.catalog;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name the constraint's name
 * @param columns the referencing columns
 * @param target the referenced table
 * @param targetColumns the referenced columns, in the order of {@code columns}
 * @param deferrable whether it can be checked at commit
 * @param matchFull whether its columns must be null together
 */
public record ForeignKey(
        String name,
        List<String> columns,
        TableName target,
        List<String> targetColumns,
        boolean deferrable,
        boolean matchFull) {

    /** Makes the lists immutable. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
