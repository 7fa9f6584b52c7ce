package io.mockcraft.catalog;

/**
 * A table's full name, in the database's own spelling.
 *
 * @param schema the database schema, such as {@code public}
 * @param name the name inside it
 */
public record TableName(String schema, String name) implements Comparable<TableName> {

    @Override
    public int compareTo(TableName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return schema + "." + name;
    }
}
