package io.mockcraft.store.sql.relations;

import io.mockcraft.store.ClaimRequest.Kind;
import io.mockcraft.store.sql.names.Identifiers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key, or a reference of the schema that no foreign key holds, as cleanup sees it.
 *
 * @param name the constraint's name
 * @param child the referencing table's number
 * @param parent the referenced table's number
 * @param columns the referencing columns
 * @param targets the referenced columns, in the same order
 * @param operators the operators that compare target with column, in the same order
 * @param acts whether a delete of the parent changes or deletes the child by itself
 * @param indexed whether an index begins with the referencing columns, so that children of a parent are found at once; true
 *     also where the server looks for none
 * @param loose how rows refer where only the schema says so; null for a foreign key
 */
public record Reference(
        String name,
        long child,
        long parent,
        List<String> columns,
        List<String> targets,
        List<String> operators,
        boolean acts,
        boolean indexed,
        @Nullable Loose loose) {

    /** A reference that only the schema declares. */
    static Reference of(Relation child, List<String> columns, Relation parent, List<String> targets, Loose loose) {
        return new Reference("", child.oid(), parent.oid(), columns, targets, List.of(), false, true, loose);
    }

    /** The condition that a child row refers to a parent row. */
    public String join(String childAlias, String parentAlias) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> join(
                        i,
                        childAlias + "." + Identifiers.quote(columns.get(i)),
                        parentAlias + "." + Identifiers.quote(targets.get(i))))
                .collect(Collectors.joining(" AND ", "", condition(childAlias)));
    }

    private String join(int i, String column, String target) {
        return loose == null
                ? target + " " + operators.get(i) + " " + column
                : loose.compared().get(i).condition(column, target);
    }

    /** What a child row must hold to refer at all, behind an AND; empty where every row does. */
    public String condition(String childAlias) {
        return loose == null ? "" : loose.condition(childAlias);
    }

    /** Whether a range of its one target is the same range of its column. */
    public boolean ordered() {
        return columns.size() == 1 && (loose == null || loose.compared().equals(List.of(Loose.Compared.ALIKE)));
    }

    /** All columns that say which row a child refers to. */
    public List<String> telling() {
        Kind kind = loose == null ? null : loose.kind();
        return kind == null
                ? columns
                : Stream.concat(Stream.of(kind.column()), columns.stream()).toList();
    }

    /** Whether it leads between the same columns, by whatever condition. */
    boolean sameColumns(Reference other) {
        return child == other.child && parent == other.parent && pairs().equals(other.pairs());
    }

    private Set<List<String>> pairs() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> List.of(columns.get(i), targets.get(i)))
                .collect(Collectors.toSet());
    }
}
