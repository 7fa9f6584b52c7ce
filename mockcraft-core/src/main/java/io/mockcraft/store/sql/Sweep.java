package io.mockcraft.store.sql;

import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.sql.cleanup.Cleanup;
import io.mockcraft.store.sql.ledger.RunEntry;
import java.util.ArrayList;
import java.util.List;

/** Cleans dead runs, one after the other, and goes on past those that it cannot clean. Not thread-safe. */
final class Sweep {

    private final Cleanup cleanup;
    private final List<String> swept = new ArrayList<>();
    private final List<MockCraftException> failures = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Sweep(Cleanup cleanup) {
        this.cleanup = cleanup;
    }

    /** A line for each run; an exception that names those that are left when all were tried. */
    List<String> all(List<RunEntry> dead) {
        dead.forEach(this::one);
        if (!failures.isEmpty()) {
            MockCraftException left = new MockCraftException(problems);
            failures.forEach(left::addSuppressed);
            throw left;
        }
        return List.copyOf(swept);
    }

    private void one(RunEntry run) {
        String name = "run " + run.id() + " (" + run.label() + ") was left by a JVM that ended";
        try {
            CleanReport report = cleanup.clean(run.id());
            long rows =
                    report.rows().values().stream().mapToLong(Long::longValue).sum();
            swept.add(name + ": " + rows + " rows removed");
        } catch (MockCraftException e) {
            failures.add(e);
            e.problems()
                    .forEach(p -> problems.add(new Problem(
                            p.where(), p.path(), name + " and cannot be removed: " + p.reason(), p.remedy())));
        }
    }
}
