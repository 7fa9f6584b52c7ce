package io.mockcraft.session.lifecycle;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.dataset.TableRows;
import io.mockcraft.plan.Numbering;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.replay.Recipe;
import io.mockcraft.session.fixture.Reserve;
import io.mockcraft.store.ClaimAgainException;
import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.ClaimRequest.TableClaim;
import io.mockcraft.store.ClashException;
import io.mockcraft.store.KeySteps;
import io.mockcraft.store.Run;
import io.mockcraft.store.WriteReport;
import io.mockcraft.store.WriteStep;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claims and writes one plan, with the next bases when a row that was there before is in the way. */
final class Attempt {

    private static final int CLASHES = 3;

    private final Database database;
    private final SeedSettings settings;
    private final Plan plan;
    private final long seed;
    private final boolean probing;

    /**
     * An attempt.
     *
     * @param probing whether the database refused rows before: then all that it refuses is wanted, and rows that clash do so
     *     with each other or with what triggers write, so that other bases are of no use
     */
    Attempt(Database database, SeedSettings settings, Plan plan, long seed, boolean probing) {
        this.database = database;
        this.settings = settings;
        this.plan = plan;
        this.seed = seed;
        this.probing = probing;
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
        int clashes = probing ? CLASHES : 0;
        @Nullable ClashException clash = null;
        while (true) {
            Run run = claim(request, clash);
            try {
                return write(run);
            } catch (RuntimeException | Error e) {
                end(run, e);
                clash = e instanceof ClashException c ? c : null;
                boolean others = clash != null && !run.alone(clash.table());
                if (!(e instanceof ClaimAgainException || others && clashes++ < CLASHES)) {
                    throw e;
                }
            }
        }
    }

    /** Where the range behind a clash does not fit any more, it is the clash that tells what is wrong. */
    private Run claim(ClaimRequest request, @Nullable ClashException clash) {
        try {
            return database.store().claim(request);
        } catch (MockCraftException e) {
            if (clash == null) {
                throw e;
            }
            clash.addSuppressed(e);
            throw clash;
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
        List<TableClaim> claims = standard.tables().stream()
                .filter(rows -> rows.plan().table().access().refusal().isEmpty())
                .map(this::claim)
                .toList();
        return new ClaimRequest(
                settings.label(), settings.cleanup(), claims, new Ties(plan).all(), settings.joined(), probing);
    }

    private static KeySteps keys(Numbering numbering) {
        return new KeySteps(numbering.first(), numbering.step(), numbering.most());
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
                keys(table.numbering()),
                replayed == null ? 0 : replayed.base(table.name().toString()));
    }
}
