package io.mockcraft.store.sql.relations;

import io.mockcraft.store.sql.names.Identifiers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A foreign key as cleanup sees it.
 *
 * @param name the constraint's name
 * @param child the referencing table's number
 * @param parent the referenced table's number
 * @param columns the referencing columns
 * @param targets the referenced columns, in the same order
 * @param operators the operators that compare target with column, in the same order
 * @param acts whether a delete of the parent changes or deletes the child by itself
 * @param indexed whether an index begins with the referencing columns, so that children of a parent are found at once
 */
public record Reference(
        String name,
        long child,
        long parent,
        List<String> columns,
        List<String> targets,
        List<String> operators,
        boolean acts,
        boolean indexed) {

    /** The condition that a child row refers to a parent row. */
    public String join(String childAlias, String parentAlias) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> parentAlias + "." + Identifiers.quote(targets.get(i)) + " " + operators.get(i) + " "
                        + childAlias + "." + Identifiers.quote(columns.get(i)))
                .collect(Collectors.joining(" AND "));
    }
}
