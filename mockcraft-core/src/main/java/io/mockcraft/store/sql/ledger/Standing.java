package io.mockcraft.store.sql.ledger;

import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.names.Identifiers;
import io.mockcraft.store.sql.relations.Sequence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How things stand before a claim; read in one query.
 *
 * @param tables by table number: whether it holds rows, and its largest rank
 * @param shared by table number: the last rank of other claims
 * @param sequences by sequence number: its position
 * @param marks by sequence number: where it stood before the first of the other runs
 */
record Standing(
        Map<Long, Fill> tables, Map<Long, Long> shared, Map<Long, Position> sequences, Map<Long, Position> marks) {

    /** Whether a table holds rows, and its largest rank or 0. */
    record Fill(boolean populated, long top) {}

    /** Where a sequence stands. */
    record Position(long last, boolean called) {
        /** The largest value that it gave out. */
        long used(Sequence sequence) {
            return called ? last : last - sequence.increment();
        }

        /**
         * The first number that the sequence gives out at or behind this one: whoever draws goes on by the sequence's step, as
         * checks and pools of numbers expect. The sequence's last where it ends before.
         */
        long reaching(long number, Sequence sequence) {
            long used = used(sequence);
            long ahead = Math.floorMod(used - number, sequence.increment());
            return number > sequence.max() - ahead ? sequence.max() : number + ahead;
        }
    }

    private record Line(String what, long oid, long number, boolean flag) {}

    static Standing read(Connection connection, List<Need> needs, Collection<Sequence> sequences) throws SQLException {
        Sql sql = Sql.of(shared(needs));
        needs.forEach(n -> sql.add(" UNION ALL " + fill(n)));
        sequences.forEach(s -> sql.add(" UNION ALL " + position(s)));
        return of(sql.query(
                connection, row -> new Line(row.getString(1), row.getLong(2), row.getLong(3), row.getBoolean(4))));
    }

    private static Standing of(List<Line> lines) {
        Standing standing = new Standing(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Line line : lines) {
            switch (line.what()) {
                case "t" -> standing.tables.put(line.oid(), new Fill(line.flag(), line.number()));
                case "c" -> standing.shared.put(line.oid(), line.number());
                case "m" -> standing.marks.put(line.oid(), new Position(line.number(), line.flag()));
                default -> standing.sequences.put(line.oid(), new Position(line.number(), line.flag()));
            }
        }
        return standing;
    }

    /** The earliest mark of a sequence is the one with the smallest position: runs only move sequences on. */
    private static String shared(List<Need> needs) {
        String tables =
                needs.stream().map(n -> Long.toString(n.relation().oid())).collect(Collectors.joining(", "));
        return "SELECT 'c', tbl, max(last), true FROM mockcraft.claim WHERE tbl IN (" + tables + ") GROUP BY tbl"
                + " UNION ALL (SELECT DISTINCT ON (seq) 'm', seq, last_value, is_called FROM mockcraft.sequence_mark"
                + " ORDER BY seq, last_value, is_called)";
    }

    private static String fill(Need need) {
        String table = need.relation().sql();
        String tops = need.rankColumns().stream()
                .map(c -> ", (SELECT " + Need.largest(Identifiers.quote(c)) + " FROM " + table + ")")
                .collect(Collectors.joining());
        return "SELECT 't', " + need.relation().oid() + ", GREATEST(0::bigint" + tops + "), EXISTS (SELECT 1 FROM "
                + table + ")";
    }

    private static String position(Sequence sequence) {
        return "SELECT 's', " + sequence.number() + ", last_value, is_called FROM " + sequence.quoted();
    }
}
