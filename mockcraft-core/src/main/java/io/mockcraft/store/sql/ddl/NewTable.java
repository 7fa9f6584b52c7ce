package io.mockcraft.store.sql.ddl;

import io.mockcraft.catalog.TableName;
import java.util.List;

/**
 * A table to create.
 *
 * @param name its full name
 * @param columns its columns, in their order
 * @param primaryKey the primary key's columns; empty for none
 * @param uniqueKeys the columns of each further unique key
 * @param references its foreign keys
 */
public record NewTable(
        TableName name,
        List<NewColumn> columns,
        List<String> primaryKey,
        List<List<String>> uniqueKeys,
        List<NewReference> references) {

    /** Makes the lists immutable. */
    public NewTable {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        uniqueKeys = List.copyOf(uniqueKeys);
        references = List.copyOf(references);
    }

    /**
     * A column to create.
     *
     * @param name its name
     * @param sqlType its type as SQL writes it, such as {@code numeric(12,2)}; taken over as it is
     * @param nullable whether it takes null
     */
    public record NewColumn(String name, String sqlType, boolean nullable) {}

    /**
     * A foreign key to create.
     *
     * @param columns the referencing columns
     * @param target the referenced table, new or already there
     * @param targetColumns the referenced columns, in the order of {@code columns}
     */
    public record NewReference(List<String> columns, TableName target, List<String> targetColumns) {

        /** Makes the lists immutable. */
        public NewReference {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }
    }
}
