package io.mockcraft.store.sql.relations;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.store.ClaimRequest.Kind;
import io.mockcraft.store.ClaimRequest.Tie;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All tables, references between them and sequences of a database; immutable. */
public final class Relations {

    private final Map<Long, Relation> tables;
    private final Map<TableName, Relation> byName;
    private final List<Reference> references;
    private final Map<Long, List<Reference>> byParent;
    private final Map<Long, List<Reference>> byChild;
    private final Source source;
    private final List<SequenceUse> uses;
    private final Map<Long, List<SequenceUse>> usesByTable;
    private final List<Sequence> unused;
    private final DrawnKeys drawn;

    /** What the catalog says. */
    private record Source(List<Relation> tables, List<SequenceUse> uses, List<Sequence> sequences) {}

    Relations(List<Relation> tables, List<Reference> references, List<SequenceUse> uses, List<Sequence> sequences) {
        this.source = new Source(tables, uses, sequences);
        this.tables = tables.stream().collect(Collectors.toMap(Relation::oid, Function.identity()));
        this.byName = tables.stream().collect(Collectors.toMap(Relation::name, Function.identity()));
        this.references = references.stream()
                .filter(r -> this.tables.containsKey(r.child()) && this.tables.containsKey(r.parent()))
                .toList();
        this.byParent = this.references.stream().collect(Collectors.groupingBy(r -> root(r.parent())));
        this.byChild = this.references.stream().collect(Collectors.groupingBy(r -> root(r.child())));
        this.drawn = new DrawnKeys(tables, this.references, uses);
        List<SequenceUse> named = drawn.named(without(sequences, uses));
        this.uses = Stream.concat(uses.stream(), named.stream())
                .filter(u -> this.tables.containsKey(u.table()))
                .toList();
        this.usesByTable = this.uses.stream().collect(Collectors.groupingBy(SequenceUse::table));
        this.unused = without(sequences, this.uses);
    }

    private static List<Sequence> without(List<Sequence> sequences, List<SequenceUse> uses) {
        Set<Sequence> used = uses.stream().map(SequenceUse::sequence).collect(Collectors.toSet());
        return sequences.stream().filter(s -> !used.contains(s)).toList();
    }

    /** These with references of a schema; tables and columns that are gone refer to nothing. */
    public Relations with(List<Tie> ties) {
        List<Reference> more = ties.stream().flatMap(t -> reference(t).stream()).toList();
        List<Reference> all = Stream.concat(references.stream(), more.stream()).toList();
        return more.isEmpty() ? this : new Relations(source.tables(), all, source.uses(), source.sequences());
    }

    /** Whether a table holds references that only a schema declares. */
    public boolean isLoose(long root) {
        return outOf(root).stream().anyMatch(r -> r.loose() != null);
    }

    /** Those references of a schema that no foreign key holds. */
    public List<Tie> loose(List<Tie> ties) {
        return ties.stream()
                .distinct()
                .filter(t -> reference(t)
                        .filter(r -> into(root(r.parent())).stream().noneMatch(r::sameColumns))
                        .isPresent())
                .toList();
    }

    private Optional<Reference> reference(Tie tie) {
        Kind kind = tie.kind();
        Optional<Relation> child = table(tie.child())
                .filter(t -> t.types().keySet().containsAll(tie.columns()))
                .filter(t -> kind == null || t.types().containsKey(kind.column()));
        Optional<Relation> parent =
                table(tie.parent()).filter(t -> t.types().keySet().containsAll(tie.parentColumns()));
        return child.flatMap(c -> parent.map(p -> Reference.of(
                c, tie.columns(), p, tie.parentColumns(), Loose.of(c, tie.columns(), p, tie.parentColumns(), kind))));
    }

    /** The table of this number; null when it is gone. */
    public @Nullable Relation table(long oid) {
        return tables.get(oid);
    }

    /** The table of this number, which a reference or a reading named. */
    public Relation known(long oid) {
        Relation table = tables.get(oid);
        if (table == null) {
            throw new MockCraftBug("no table with the number " + oid);
        }
        return table;
    }

    /** The table of this name. */
    public Optional<Relation> table(TableName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The references to this table or to parts of it. */
    public List<Reference> into(long root) {
        return byParent.getOrDefault(root, List.of());
    }

    /** The references of this table and of its parts. */
    public List<Reference> outOf(long root) {
        return byChild.getOrDefault(root, List.of());
    }

    /** The columns of this table that sequences number. */
    public List<SequenceUse> sequencesOf(long table) {
        return usesByTable.getOrDefault(table, List.of());
    }

    /** The sequences that number columns. */
    public List<Sequence> sequences() {
        return uses.stream().map(SequenceUse::sequence).distinct().toList();
    }

    /** The sequences that number no column that anybody knows of. */
    public List<Sequence> unusedSequences() {
        return unused;
    }

    /** All columns that this sequence numbers; where nobody knows of any, those that it could. */
    public List<SequenceUse> usesOf(Sequence sequence) {
        return unused.contains(sequence)
                ? drawn.all(sequence)
                : uses.stream().filter(u -> u.sequence().equals(sequence)).toList();
    }

    /** The sequence of this number, unless it is gone or not ours to move. */
    public Optional<Sequence> sequence(long number) {
        return Stream.concat(sequences().stream(), unused.stream())
                .filter(s -> s.number() == number)
                .findFirst();
    }

    /** The partitioned table that this one is a part of, or itself. */
    public long root(long oid) {
        return known(oid).root();
    }

    /** These tables and the partitions of theirs. */
    public List<Relation> withParts(Collection<Relation> roots) {
        Set<Long> oids = roots.stream().map(Relation::oid).collect(Collectors.toSet());
        return source.tables().stream().filter(t -> oids.contains(t.root())).toList();
    }

    /** Tables that have a path of references to one of these, in name order; among them the given ones that have. */
    public List<Relation> dependents(Collection<Long> roots) {
        Set<Long> found = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            for (Reference reference : into(open.remove())) {
                if (found.add(root(reference.child()))) {
                    open.add(root(reference.child()));
                }
            }
        }
        return found.stream()
                .map(this::known)
                .sorted(Comparator.comparing(Relation::name))
                .toList();
    }
}
