package io.mockcraft.store.sql.cleanup;

import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.names.Identifiers;
import io.mockcraft.store.sql.relations.Relations;
import io.mockcraft.store.sql.relations.Sequence;
import io.mockcraft.store.sql.relations.SequenceUse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets sequences back, so that ids which the application draws come out the same in the next run: to where they stood, or
 * to the largest key left or claimed by others. Only under a lock against inserts, and only if it is there at once.
 */
final class SequenceReset {

    private final long run;
    private final Relations relations;

    private record Mark(long sequence, long last, boolean called) {}

    SequenceReset(long run, Relations relations) {
        this.run = run;
        this.relations = relations;
    }

    /** The statement that does it; empty text when all stand where they stood. */
    String statement(Connection connection) throws SQLException {
        List<Mark> marks = Sql.of("SELECT m.seq, m.last_value, m.is_called FROM mockcraft.sequence_mark m"
                        + " JOIN pg_sequence s ON s.seqrelid = m.seq::oid"
                        + " WHERE pg_sequence_last_value(s.seqrelid)"
                        + " IS DISTINCT FROM CASE WHEN m.is_called THEN m.last_value END AND run = ")
                .bind(run)
                .add(" ORDER BY seq")
                .query(connection, row -> new Mark(row.getLong(1), row.getLong(2), row.getBoolean(3)));
        String blocks = marks.stream().map(this::block).collect(Collectors.joining());
        return blocks.isEmpty()
                ? ""
                : "; DO $mockcraft$ DECLARE top bigint; was bigint; called boolean; BEGIN" + blocks
                        + " END $mockcraft$";
    }

    private String block(Mark mark) {
        return relations
                .sequence(mark.sequence())
                .map(sequence -> block(mark, sequence, relations.usesOf(sequence)))
                .orElse("");
    }

    private String block(Mark mark, Sequence sequence, List<SequenceUse> uses) {
        String target =
                "top IS NOT NULL AND (" + (sequence.increment() > 0 ? "top >= " : "top <= ") + mark.last() + ")";
        return " BEGIN " + lock(uses) + " SELECT last_value, is_called INTO was, called FROM " + sequence.quoted()
                + "; IF " + alone(uses) + " THEN top := " + top(sequence, uses) + ";"
                + " IF " + target + " THEN IF was <> top OR NOT called THEN PERFORM setval(" + mark.sequence()
                + "::oid::regclass, top, true); END IF;"
                + " ELSIF was <> " + mark.last() + " OR called <> " + mark.called() + " THEN PERFORM setval("
                + mark.sequence() + "::oid::regclass, " + mark.last() + ", " + mark.called() + "); END IF; END IF;"
                + " EXCEPTION WHEN lock_not_available OR insufficient_privilege THEN NULL; END;";
    }

    private String lock(List<SequenceUse> uses) {
        return uses.isEmpty() ? "" : "LOCK TABLE " + tables(uses) + " IN SHARE MODE NOWAIT;";
    }

    /** Where a sequence is drawn from for nobody knows which column, another run may have drawn what it did not write yet. */
    private String alone(List<SequenceUse> uses) {
        boolean known = !uses.isEmpty() && uses.stream().allMatch(SequenceUse::alone);
        return known ? "true" : "NOT EXISTS (SELECT 1 FROM mockcraft.run WHERE state <> 'kept' AND id <> " + run + ")";
    }

    private String tables(List<SequenceUse> uses) {
        return uses.stream()
                .map(u -> relations.known(u.table()))
                .distinct()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .map(r -> r.sql())
                .collect(Collectors.joining(", "));
    }

    private String top(Sequence sequence, List<SequenceUse> uses) {
        boolean up = sequence.increment() > 0;
        List<String> tops = new ArrayList<>(List.of("NULL::bigint"));
        for (SequenceUse use : uses) {
            tops.add(largest(use, up));
            if (up && use.alone()) {
                tops.add("(SELECT max(last) FROM mockcraft.claim WHERE run <> " + run + " AND tbl = " + use.table()
                        + ")");
            }
        }
        String best = (up ? "GREATEST(" : "LEAST(") + String.join(", ", tops) + ")";
        // LEAST passes over nulls: without any key left it would be the largest value there is.
        return up
                ? "CASE WHEN " + best + " > " + sequence.max() + " THEN " + sequence.max() + " ELSE " + best + " END"
                : best;
    }

    /** A key that lies above what the sequence ever gave was not drawn from it. */
    private String largest(SequenceUse use, boolean up) {
        String column = Identifiers.quote(use.column());
        String drawn = use.alone() ? "" : " WHERE " + column + (up ? " <= was" : " >= was");
        return "(SELECT " + (up ? "max(" : "min(") + column + ")::bigint FROM "
                + relations.known(use.table()).sql() + drawn + ")";
    }
}
