package io.mockcraft.store.sql.relations;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.MockCraftBug;
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

/** All tables, foreign keys and sequences of a database; immutable. */
public final class Relations {

    private final Map<Long, Relation> tables;
    private final Map<TableName, Relation> byName;
    private final List<Reference> references;
    private final Map<Long, List<Reference>> byParent;
    private final List<SequenceUse> uses;
    private final List<Sequence> unused;
    private final DrawnKeys drawn;

    Relations(List<Relation> tables, List<Reference> references, List<SequenceUse> uses, List<Sequence> sequences) {
        this.tables = tables.stream().collect(Collectors.toMap(Relation::oid, Function.identity()));
        this.byName = tables.stream().collect(Collectors.toMap(Relation::name, Function.identity()));
        this.references = references.stream()
                .filter(r -> this.tables.containsKey(r.child()) && this.tables.containsKey(r.parent()))
                .toList();
        this.byParent = this.references.stream().collect(Collectors.groupingBy(r -> root(r.parent())));
        this.drawn = new DrawnKeys(tables, this.references, uses);
        List<SequenceUse> named = drawn.named(without(sequences, uses));
        this.uses = Stream.concat(uses.stream(), named.stream())
                .filter(u -> this.tables.containsKey(u.table()))
                .toList();
        this.unused = without(sequences, this.uses);
    }

    private static List<Sequence> without(List<Sequence> sequences, List<SequenceUse> uses) {
        Set<Sequence> used = uses.stream().map(SequenceUse::sequence).collect(Collectors.toSet());
        return sequences.stream().filter(s -> !used.contains(s)).toList();
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

    /** All foreign keys. */
    public List<Reference> references() {
        return references;
    }

    /** The foreign keys that refer to this table or to parts of it. */
    public List<Reference> into(long root) {
        return byParent.getOrDefault(root, List.of());
    }

    /** The foreign keys of this table and of its parts. */
    public List<Reference> outOf(long root) {
        return references.stream().filter(r -> root(r.child()) == root).toList();
    }

    /** The columns of this table that sequences number. */
    public List<SequenceUse> sequencesOf(long table) {
        return uses.stream().filter(u -> u.table() == table).toList();
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
