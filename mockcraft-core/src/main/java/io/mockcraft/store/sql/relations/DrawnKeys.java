package io.mockcraft.store.sql.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Integer keys that no sequence numbers by the catalog: applications draw them with {@code nextval} and insert them. Where a
 * sequence is for one table only its name tells, as mapping tools make them; {@code hibernate_sequence} is for all.
 *
 * @param tables all tables
 * @param references all references: what refers is not drawn
 * @param uses the columns that the catalog says are numbered
 */
record DrawnKeys(List<Relation> tables, List<Reference> references, List<SequenceUse> uses) {

    private static final Set<String> INTEGERS = Set.of("pg_catalog.int2", "pg_catalog.int4", "pg_catalog.int8");
    private static final String FOR_ALL = "hibernate_sequence";

    /** The uses that names tell, of sequences that the catalog names no column for. */
    List<SequenceUse> named(List<Sequence> unused) {
        List<SequenceUse> named = new ArrayList<>();
        for (Sequence sequence : unused) {
            if (sequence.name().equals(FOR_ALL)) {
                named.addAll(all(sequence));
            }
            keys().filter(t -> isFor(sequence, t))
                    .forEach(t -> named.add(new SequenceUse(t.oid(), t.key().get(0), sequence, true)));
        }
        return named;
    }

    /** Every such key, as if this sequence numbered it. */
    List<SequenceUse> all(Sequence sequence) {
        return keys().map(t -> new SequenceUse(t.oid(), t.key().get(0), sequence, false))
                .toList();
    }

    private Stream<Relation> keys() {
        return tables.stream()
                .filter(t ->
                        !t.isPart() && t.key().size() == 1 && isDrawn(t, t.key().get(0)));
    }

    private boolean isDrawn(Relation table, String key) {
        return INTEGERS.contains(table.types().get(key))
                && uses.stream()
                        .noneMatch(u -> u.table() == table.oid() && u.column().equals(key))
                && references.stream()
                        .noneMatch(r -> r.child() == table.oid() && r.columns().contains(key));
    }

    private static boolean isFor(Sequence sequence, Relation table) {
        String name = sequence.name().toLowerCase(Locale.ROOT);
        String of = table.name().name().toLowerCase(Locale.ROOT);
        return sequence.schema().equals(table.name().schema())
                && (name.equals(of + "_seq")
                        || name.equals(of + "_" + table.key().get(0) + "_seq")
                        || name.equals("seq_" + of)
                        || name.equals(of + "_sequence"));
    }
}
