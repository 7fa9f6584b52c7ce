package io.mockcraft.session;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.dataset.TableRows;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.replay.Recipe;
import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.ClaimRequest.TableClaim;
import io.mockcraft.store.ClashException;
import io.mockcraft.store.Run;
import io.mockcraft.store.WriteReport;
import io.mockcraft.store.WriteStep;
import java.util.List;
import java.util.Map;

/** Claims and writes one plan, with the next bases when a row that was there before is in the way. */
final class Attempt {

    private static final int CLASHES = 3;

    private final Database database;
    private final SeedSettings settings;
    private final Plan plan;
    private final long seed;

    Attempt(Database database, SeedSettings settings, Plan plan, long seed) {
        this.database = database;
        this.settings = settings;
        this.plan = plan;
        this.seed = seed;
    }

    /**
     * A run that wrote its rows.
     *
     * @param run the run
     * @param dataset what it wrote
     * @param report what the store said
     */
    record Written(Run run, Dataset dataset, WriteReport report) {}

    Written write() {
        ClaimRequest request = request();
        for (int clashes = 0; ; clashes++) {
            Run run = database.store().claim(request);
            try {
                return write(run);
            } catch (RuntimeException | Error e) {
                end(run, e);
                if (clashes == CLASHES || !(e instanceof ClashException)) {
                    throw e;
                }
            }
        }
    }

    /** The claim owns nothing; that it cannot be given up must not hide why. */
    private static void end(Run run, Throwable failure) {
        try {
            run.clean();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private Written write(Run run) {
        Dataset dataset = Dataset.of(plan, seed, run.bases());
        List<WriteStep> steps = dataset.steps().stream()
                .map(step -> new WriteStep(List.copyOf(step)))
                .toList();
        return new Written(run, dataset, run.write(steps));
    }

    private ClaimRequest request() {
        Dataset standard = Dataset.of(plan, seed, Map.of());
        List<TableClaim> claims = standard.tables().stream().map(this::claim).toList();
        return new ClaimRequest(settings.label(), settings.cleanup(), claims, new Ties(plan).all(), settings.joined());
    }

    /** A replay wants the base of the run that it repeats. */
    private TableClaim claim(TableRows rows) {
        PlannedTable table = rows.plan();
        Recipe replayed = settings.replayed();
        return new TableClaim(
                table.name(),
                rows.size() + Reserve.of(table, rows.size()),
                table.limit(),
                table.numbered(),
                replayed == null ? 0 : replayed.base(table.name().toString()));
    }
}
