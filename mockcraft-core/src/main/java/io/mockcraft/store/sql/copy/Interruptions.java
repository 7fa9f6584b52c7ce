package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;

/** Stops a write whose thread was interrupted; the interrupt stays on. */
final class Interruptions {

    private Interruptions() {}

    static void check(TableName table) {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted(table);
        }
    }

    static MockCraftException interrupted(TableName table) {
        return new MockCraftException(new Problem(
                Location.of("PostgreSQL"),
                table.toString(),
                "the thread was interrupted while rows were written",
                "give the test more time, or fewer rows"));
    }
}
