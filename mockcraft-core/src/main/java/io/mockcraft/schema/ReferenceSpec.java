package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a row of another, or the same, table.
 *
 * @param name its name; that of the column where a column says {@code ref}
 * @param at where it stands
 * @param path its path, such as {@code tables.orders.references.buyer}
 * @param columns the referencing columns; empty when it only serves paths
 * @param to the table referred to, as written; empty with {@code toAny}
 * @param where which of its rows may be chosen; null for all
 * @param nulls the share of rows that refer to none, 0 to 1
 * @param unique whether each parent is chosen once at most
 * @param toAny the tables it may lead to, the first of the columns saying which; empty for an ordinary reference
 * @param tree the shape, where the table refers to itself; null when none is given
 * @param match columns of the parent, by name, that must equal columns of this row, or of rows that it refers to
 * @param weights how often which parent is chosen; null for all alike
 * @param fromExisting whether only rows that were in the database before may be chosen
 * @param when which rows refer to one at all; null for all
 */
public record ReferenceSpec(
        String name,
        Location at,
        String path,
        List<String> columns,
        String to,
        @Nullable Condition where,
        double nulls,
        boolean unique,
        List<PolymorphicTarget> toAny,
        @Nullable TreeSpec tree,
        Map<String, Path> match,
        @Nullable ParentWeights weights,
        boolean fromExisting,
        @Nullable Condition when) {

    /** Makes the collections immutable. */
    public ReferenceSpec {
        columns = List.copyOf(columns);
        toAny = List.copyOf(toAny);
        match = Collections.unmodifiableMap(new LinkedHashMap<>(match));
    }
}
