package io.mockcraft.store.sql;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.ClaimRequest.TableClaim;
import io.mockcraft.store.ClaimRequest.Tie;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.Run;
import io.mockcraft.store.sql.cleanup.Waiting;
import io.mockcraft.store.sql.jdbc.Refused;
import io.mockcraft.store.sql.ledger.Allocation;
import io.mockcraft.store.sql.ledger.Base;
import io.mockcraft.store.sql.ledger.Claim;
import io.mockcraft.store.sql.ledger.Ledger;
import io.mockcraft.store.sql.ledger.Need;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.names.Identifiers;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import io.mockcraft.store.sql.relations.Sequence;
import io.mockcraft.store.sql.relations.SequenceUse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Claims key ranges for runs; thread-safe. */
final class Claiming {

    private final Database database;
    private final Clashes clashes = new Clashes();

    Claiming(Database database) {
        this.database = database;
    }

    /** Waits where another live run holds what this one needs, but not for ever. */
    Run claim(ClaimRequest request, Supplier<Catalog> catalog) {
        Waiting waiting = new Waiting(database.ledger());
        while (true) {
            try {
                int owner = database.owner().number();
                Optional<Claimed> claimed = database.ledger().run(c -> once(c, owner, request, catalog));
                if (claimed.isPresent()) {
                    move(claimed.get().moves());
                    return claimed.get().run();
                }
                database.owner().renew(owner);
            } catch (Occupied e) {
                if (waiting.isDead(e.holder())) {
                    database.cleanup().clean(e.holder().id());
                } else if (!waiting.again(e.holder().id())) {
                    throw e.refusal();
                }
            } catch (SQLException e) {
                throw Refused.of("the run cannot be claimed", e);
            }
        }
    }

    /** A claimed run, and how its sequences are still to be moved; empty text when they were. */
    private record Claimed(Run run, String moves) {}

    private void move(String moves) throws SQLException {
        if (!moves.isEmpty()) {
            database.ledger().run(connection -> execute(connection, moves));
        }
    }

    /** Empty when the server no longer holds the owner lock. */
    private Optional<Claimed> once(Connection connection, int owner, ClaimRequest request, Supplier<Catalog> catalog)
            throws SQLException {
        Relations keys = database.relations().get(connection);
        List<Tie> ties = keys.loose(request.ties());
        Relations relations = keys.with(ties);
        List<Need> needs = needs(request, relations);
        Allocation allocation = new Allocation(connection, needs, watched(needs, relations));
        if (!allocation.begin(owner)) {
            return Optional.empty();
        }
        Bases bases = new Bases();
        List<Claim> claims = new ArrayList<>();
        for (Need need : needs) {
            Base base = allocation.base(need);
            fit(connection, allocation, need, base.first());
            KeysLeft.notice(need, base.first() + need.ranks() - 1).ifPresent(database.notices()::add);
            bases.add(need, base, allocation.untouched(need));
            claims.add(line(allocation, need, base.first()));
        }
        long id = allocation.enter(owner, request.label(), request.mode().name(), claims, ties);
        return Optional.of(new Claimed(run(id, request, bases, catalog), moves(connection, allocation.moves(claims))));
    }

    /**
     * Nothing undoes the move of a sequence, so a JVM that is killed must not leave one moved without the claim: the move
     * and the commit go to the server in one message. A ledger in a file has more to do at the commit; there the moves
     * are left for later.
     */
    private String moves(Connection connection, String moves) throws SQLException {
        if (moves.isEmpty() || database.ledger().isFile()) {
            return moves;
        }
        execute(connection, moves + "; COMMIT");
        return "";
    }

    private static boolean execute(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(statements);
        }
    }

    private Run run(long id, ClaimRequest request, Bases bases, Supplier<Catalog> catalog) {
        DataSource joined = request.joined();
        if (joined != null) {
            return new JoinedRun(id, request, joined, bases, database, clashes, catalog);
        }
        return request.mode() == CleanupMode.ROLLBACK
                ? new RollbackRun(id, bases, database, catalog)
                : new PostgresRun(id, request, bases, database, clashes, catalog);
    }

    /** Sequences that the test moves when it hangs rows on ours or draws by itself, or triggers wherever they write. */
    private static List<Sequence> watched(List<Need> needs, Relations relations) {
        return Stream.concat(numbering(needs, relations), relations.unusedSequences().stream())
                .toList();
    }

    private static Stream<Sequence> numbering(List<Need> needs, Relations relations) {
        if (needs.stream().anyMatch(n -> n.relation().insertTriggers())) {
            return relations.sequences().stream();
        }
        List<Long> claimed = needs.stream().map(n -> n.relation().oid()).toList();
        return relations.dependents(claimed).stream()
                .flatMap(r -> relations.sequencesOf(r.oid()).stream())
                .map(SequenceUse::sequence);
    }

    private List<Need> needs(ClaimRequest request, Relations relations) {
        List<Need> needs = new ArrayList<>();
        for (TableClaim claim : request.tables()) {
            Relation relation = relations.table(claim.table()).orElseThrow(() -> Refusals.noTable(claim.table()));
            needs.add(new Need(
                    relation,
                    claim.ranks(),
                    claim.capacity(),
                    claim.numbered(),
                    claim.keys(),
                    relations.sequencesOf(relation.oid()),
                    request.probing() ? 0 : clashes.floor(request.label(), claim.table()),
                    claim.wanted(),
                    database.triggerKeys().drawnFor(claim.table())));
        }
        needs.sort((a, b) -> a.relation().name().compareTo(b.relation().name()));
        return needs;
    }

    private static void fit(Connection connection, Allocation allocation, Need need, long base) throws SQLException {
        if (base - 1 <= need.capacity() - need.ranks()) {
            return;
        }
        MockCraftException refusal = Refusals.full(need, base);
        if (!allocation.fitsWithoutOthers(need)) {
            throw refusal;
        }
        List<RunEntry> others = Ledger.others(connection, 0, need.relation().oid());
        if (others.isEmpty()) {
            throw new SQLException("the run that held the range ended while it was looked at", "40001");
        }
        throw new Occupied(others.get(others.size() - 1), need);
    }

    /**
     * How rows will be told: by range, by key, or, without either, by the whole table, if it is the run's alone. No range
     * is the run's alone where triggers draw the keys: the test's own rows come right behind.
     */
    private static Claim line(Allocation allocation, Need need, long base) {
        Relation table = need.relation();
        boolean untouched = allocation.untouched(need);
        Claim.Kind kind = Claim.Kind.KEYS;
        List<String> columns = table.key();
        if (need.numbered() != null && !need.drawn()) {
            kind = Claim.Kind.RANGE;
            columns = List.of(need.numbered());
        } else if (columns.isEmpty()) {
            if (!untouched) {
                throw Refusals.keyless(table.name(), allocation.populated(need));
            }
            kind = Claim.Kind.WHOLE;
        }
        long last = base + need.ranks() - 1;
        return new Claim(table.oid(), Identifiers.quote(table.name()), kind, columns, base, last, untouched, true);
    }
}
