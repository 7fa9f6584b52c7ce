package io.mockcraft.store.sql;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.store.sql.ledger.Need;

/** Why a run cannot be claimed or written. */
final class Refusals {

    private Refusals() {}

    static MockCraftException noTable(TableName table) {
        return of(table, "no such table", "create it first, and let the catalog be read again");
    }

    static MockCraftException full(Need need, long base) {
        return of(
                need.relation().name(),
                "its keys and unique values allow " + need.capacity() + " rows, those that are there reach to "
                        + (base - 1) + ", and " + need.ranks() + " more do not fit",
                "ask for fewer rows, or remove some that are there");
    }

    static MockCraftException keyless(TableName table, boolean populated) {
        return of(
                table,
                "it has no key to tell seeded rows by, and " + (populated ? "it holds rows" : "another run uses it"),
                "give it a primary key, or seed it while it is empty and no other run uses it");
    }

    static MockCraftException swept(long run) {
        return new MockCraftException(new Problem(
                Location.of("run " + run),
                "",
                "its entry in the ledger is gone: it was ended or swept",
                "claim a new run"));
    }

    static MockCraftException stillJoined(long run) {
        return new MockCraftException(new Problem(
                Location.of("run " + run),
                "",
                "its rows are in a transaction that somebody else began, and that is still open",
                "end that transaction first"));
    }

    private static MockCraftException of(TableName table, String reason, String remedy) {
        return new MockCraftException(new Problem(Location.of(table.toString()), "", reason, remedy));
    }
}
