package io.mockcraft.store.sql.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a partition tree: the root, a partition that is cut again, or a leaf.
 *
 * @param oid its number
 * @param parent the table it is a partition of; 0 for the root
 * @param leaf whether it holds rows itself
 * @param strategy how it is cut: h, l or r; blank for a leaf
 * @param byDefault whether it is its parent's default partition
 * @param modulus a hash partition's modulus; 0 otherwise
 * @param keyColumns the columns that it is cut by; empty for a leaf
 * @param condition what its rows meet, ancestors' conditions included; null when every row does
 */
record PartitionRow(
        long oid,
        long parent,
        boolean leaf,
        String strategy,
        boolean byDefault,
        int modulus,
        List<String> keyColumns,
        @Nullable String condition) {

    static PartitionRow of(ResultSet r) throws SQLException {
        return new PartitionRow(
                r.getLong("relid"),
                r.getLong("parent"),
                r.getBoolean("isleaf"),
                r.getString("strategy"),
                r.getBoolean("by_default"),
                r.getInt("modulus"),
                Query.texts(r, "columns"),
                r.getString("condition"));
    }
}
