package io.mockcraft.store.sql.cleanup;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.relations.Relations;
import java.util.List;
import java.util.Map;

/** Rows that were deleted and are there all the same. */
final class StillThere extends MockCraftException {

    private static final long serialVersionUID = 1L;

    private StillThere(List<Problem> problems) {
        super(problems);
    }

    static StillThere rows(RunEntry run, Relations relations, Map<Long, Long> counts) {
        List<Problem> problems = counts.entrySet().stream()
                .map(
                        e -> new Problem(
                                Location.of(relations.known(e.getKey()).name().toString()),
                                "",
                                "rows of run " + run.id() + " (" + run.label() + ") could not be deleted, "
                                        + e.getValue() + " at the last count: a trigger or rule keeps them",
                                "let the trigger pass them, let the owner of the table run the tests, or use CleanupMode.TRUNCATE"))
                .toList();
        return new StillThere(problems);
    }
}
