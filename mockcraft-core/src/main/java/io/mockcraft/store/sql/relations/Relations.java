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
import org.jspecify.annotations.Nullable;

/** All tables, foreign keys and sequences of a database; immutable. */
public final class Relations {

    private final Map<Long, Relation> tables;
    private final Map<TableName, Relation> byName;
    private final List<Reference> references;
    private final Map<Long, List<Reference>> byParent;
    private final List<SequenceUse> sequences;

    Relations(List<Relation> tables, List<Reference> references, List<SequenceUse> sequences) {
        this.tables = tables.stream().collect(Collectors.toMap(Relation::oid, Function.identity()));
        this.byName = tables.stream().collect(Collectors.toMap(Relation::name, Function.identity()));
        this.references = references.stream()
                .filter(r -> this.tables.containsKey(r.child()) && this.tables.containsKey(r.parent()))
                .toList();
        this.byParent = this.references.stream().collect(Collectors.groupingBy(r -> root(r.parent())));
        this.sequences = sequences.stream()
                .filter(s -> this.tables.containsKey(s.table()))
                .toList();
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
        return sequences.stream().filter(s -> s.table() == table).toList();
    }

    /** All columns that sequences number. */
    public List<SequenceUse> sequences() {
        return sequences;
    }

    /** All columns that this sequence numbers. */
    public List<SequenceUse> usesOf(long sequence) {
        return sequences.stream().filter(s -> s.sequence() == sequence).toList();
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
