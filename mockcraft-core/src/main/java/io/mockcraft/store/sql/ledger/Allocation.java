package io.mockcraft.store.sql.ledger;

import io.mockcraft.store.ClaimRequest.Tie;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.names.Identifiers;
import io.mockcraft.store.sql.relations.Sequence;
import io.mockcraft.store.sql.relations.SequenceUse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives out key ranges that no other run has; one claim at a time. */
public final class Allocation {

    private final Connection connection;
    private final List<Need> needs;
    private final List<Sequence> watched;
    private final Map<Long, Long> given = new HashMap<>();
    private Standing standing = new Standing(Map.of(), Map.of(), Map.of(), Map.of());

    /**
     * An allocation inside a transaction.
     *
     * @param watched further sequences, which the test or triggers may move and cleanup sets back
     */
    public Allocation(Connection connection, List<Need> needs, List<Sequence> watched) {
        this.connection = connection;
        this.needs = List.copyOf(needs);
        this.watched = List.copyOf(watched);
    }

    /**
     * Waits for its turn and reads how things stand.
     *
     * @param owner the number of the caller's owner lock
     * @return false when the server no longer holds that lock
     */
    public boolean begin(int owner) throws SQLException {
        boolean lost = Sql.of(
                        "SELECT " + LedgerSchema.LOCK + ", pg_try_advisory_xact_lock_shared(1297044051, " + owner + ")")
                .query(connection, row -> row.getBoolean(2))
                .get(0);
        if (!lost && !needs.isEmpty()) {
            standing = Standing.read(connection, needs, sequences());
        }
        return !lost;
    }

    /** Where a table's ranks start: where they are wanted, if that is free. */
    public Base base(Need need) throws SQLException {
        Base base = wantedOrNext(need);
        numbering(need)
                .forEach(s -> given.merge(s.number(), need.keys().largest(base.first() + need.ranks() - 1), Math::max));
        return base;
    }

    private Base wantedOrNext(Need need) throws SQLException {
        if (need.wanted() == 0) {
            return new Base(apart(need), Optional.empty());
        }
        Optional<String> taken = new WantedRange(connection, need).taken();
        return new Base(taken.isEmpty() ? need.wanted() : apart(need), taken);
    }

    /** Tables that one sequence numbers have no key in common, as if it had numbered their rows; unless that has no room. */
    private long apart(Need need) {
        long next = next(need);
        long behind = numbering(need)
                .mapToLong(s -> need.rank(given.getOrDefault(s.number(), 0L)) + 1)
                .max()
                .orElse(next);
        return behind > next && behind - 1 <= need.capacity() - need.ranks() ? behind : next;
    }

    /** The sequences that are known to number the key that holds the ranks. */
    private static Stream<Sequence> numbering(Need need) {
        return need.sequences().stream()
                .filter(use -> use.alone() && use.column().equals(need.numbered()))
                .map(SequenceUse::sequence);
    }

    /** 1 in an empty, unshared table, else behind everything; where triggers draw the keys, never before their sequence. */
    private long next(Need need) {
        long oid = need.relation().oid();
        long last = need.floor();
        if (!untouched(need) || need.drawn()) {
            last = Math.max(last, need.rank(fill(need).top()));
            last = Math.max(last, standing.shared().getOrDefault(oid, 0L));
            for (SequenceUse use : need.sequences()) {
                last = Math.max(last, need.rank(position(use.sequence()).used(use.sequence())));
            }
        }
        return last + 1;
    }

    /** Whether the table is empty and no other run claims it. */
    public boolean untouched(Need need) {
        return !fill(need).populated() && !shared(need);
    }

    /** Whether another run claims the table. */
    boolean shared(Need need) {
        return standing.shared().containsKey(need.relation().oid());
    }

    /** Whether the table holds rows. */
    public boolean populated(Need need) {
        return fill(need).populated();
    }

    /** Whether the range would fit if other runs and their rows were gone. */
    public boolean fitsWithoutOthers(Need need) throws SQLException {
        if (!shared(need)) {
            return false;
        }
        OptionalLong top = need.numbered() == null ? OptionalLong.of(0) : topWithoutOthers(need, need.numbered());
        return Math.max(top.orElse(0), need.floor()) <= need.capacity() - need.ranks();
    }

    private OptionalLong topWithoutOthers(Need need, String column) throws SQLException {
        return Sql.of("SELECT " + Need.largest("t." + Identifiers.quote(column)) + " FROM "
                        + need.relation().sql() + " t WHERE NOT EXISTS (SELECT 1 FROM mockcraft.claim c WHERE c.tbl = ")
                .bind(need.relation().oid())
                .add(" AND t." + Identifiers.quote(column) + " BETWEEN c.first AND c.last)")
                .query(connection, row -> OptionalLong.of(row.getLong(1)))
                .get(0);
    }

    /** Writes the entry and returns the run's number. */
    public long enter(int owner, String label, String mode, List<Claim> claims, List<Tie> ties) throws SQLException {
        return new NewEntry(owner, label, mode, claims, ties, marks()).write(connection);
    }

    /** Where each sequence stood before the first of the runs that are in the database. */
    private Map<Long, Standing.Position> marks() {
        Map<Long, Standing.Position> stood = new LinkedHashMap<>();
        sequences().forEach(s -> stood.put(s.number(), standing.marks().getOrDefault(s.number(), position(s))));
        return stood;
    }

    /** Statements that move the sequences past what is claimed, and none of them back; empty text when there are none. */
    public String moves(List<Claim> claims) {
        return ends(claims).entrySet().stream()
                .map(e -> "SELECT setval(" + e.getKey() + "::oid::regclass, " + e.getValue()
                        + ") WHERE coalesce(pg_sequence_last_value(" + e.getKey() + "::oid::regclass) < "
                        + e.getValue() + ", true)")
                .collect(Collectors.joining("; "));
    }

    private Map<Long, Long> ends(List<Claim> claims) {
        Map<Long, Long> ends = new TreeMap<>();
        for (Need need : needs) {
            long end = need.drawn() ? 0 : need.keys().largest(lastRank(claims, need));
            need.sequences().stream()
                    .map(SequenceUse::sequence)
                    .filter(s -> s.increment() > 0
                            && Math.min(end, s.max()) > position(s).used(s))
                    .forEach(s -> ends.merge(s.number(), position(s).reaching(end, s), Math::max));
        }
        return ends;
    }

    private static long lastRank(List<Claim> claims, Need need) {
        return claims.stream()
                .filter(c -> c.table() == need.relation().oid())
                .mapToLong(Claim::last)
                .max()
                .orElse(0);
    }

    private static List<SequenceUse> uses(Stream<Need> needs) {
        return needs.flatMap(n -> n.sequences().stream()).toList();
    }

    /** Those of the tables, then those that are watched, each once. */
    private Set<Sequence> sequences() {
        return Stream.concat(uses(needs.stream()).stream().map(SequenceUse::sequence), watched.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Standing.Fill fill(Need need) {
        return standing.tables().getOrDefault(need.relation().oid(), new Standing.Fill(false, 0));
    }

    private Standing.Position position(Sequence sequence) {
        return standing.sequences().getOrDefault(sequence.number(), new Standing.Position(1, false));
    }
}
