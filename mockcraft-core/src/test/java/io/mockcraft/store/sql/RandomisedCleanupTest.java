package io.mockcraft.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.ClaimRequest.TableClaim;
import io.mockcraft.store.ClaimRequest.Tie;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.Run;
import io.mockcraft.store.WriteStep;
import io.mockcraft.store.sql.Shape.KeyKind;
import io.mockcraft.store.sql.Shape.Ref;
import io.mockcraft.store.sql.Shape.Spec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random schemas, rows of before, seeded rows and writes of the application: afterwards all is as it was before. */
class RandomisedCleanupTest {

    private static final int SHAPES = Boolean.getBoolean("mockcraft.soak") ? 60 : 10;
    private static final int ROUNDS = 20;

    @Test
    void leavesTheDatabaseAsItWas() {
        shapes(SHAPES, Bench::with);
    }

    @Test
    void leavesTheDatabaseAsItWasWhereTheLedgerIsAFile(@TempDir Path folder) {
        shapes(SHAPES / 2, ddl -> Bench.poor(ddl, folder));
    }

    private static void shapes(int count, Function<String, Bench> opened) {
        long first = Long.getLong("mockcraft.test.seed", System.nanoTime());
        for (long seed = first; seed < first + count; seed++) {
            Random random = new Random(seed);
            Shape shape = Shape.random(random);
            try (Bench bench = opened.apply(shape.ddl())) {
                for (int round = 0; round < ROUNDS; round++) {
                    oneRound(bench, shape, random, "-Dmockcraft.test.seed=" + seed + " round " + round);
                }
            }
        }
    }

    private static void oneRound(Bench bench, Shape shape, Random random, String name) {
        Application application = new Application(shape, random);
        if (random.nextInt(3) != 0) {
            bench.run(application.before());
        }
        List<String> before = contents(bench, shape);
        try {
            Run run = seed(bench, shape, random);
            bench.run(application.test());
            end(bench, run, random.nextInt(4) == 0);
        } catch (RuntimeException e) {
            throw new AssertionError(name + "\n" + shape.ddl() + e.getMessage(), e);
        }
        assertThat(contents(bench, shape)).as(name + "\n" + shape.ddl()).isEqualTo(before);
        assertThat(bench.ledgerLines()).as(name).isZero();
        bench.run(shape.tables().stream().map(Spec::name).collect(Collectors.joining(", ", "TRUNCATE ", "")));
    }

    private static void end(Bench bench, Run run, boolean dies) {
        if (!dies) {
            run.clean();
            return;
        }
        bench.store.close();
        try (Bench next = bench.another()) {
            assertThat(next.store.sweep()).hasSize(1);
        }
    }

    /** Every row as text, and where the sequences stand. */
    private static List<String> contents(Bench bench, Shape shape) {
        String rows = shape.tables().stream()
                .map(t -> "SELECT tableoid::regclass || ' ' || t::text FROM " + t.name() + " t")
                .collect(Collectors.joining(" UNION ALL "));
        String sequences = " UNION ALL SELECT sequencename || ' ' || coalesce(last_value, 0) FROM pg_sequences"
                + " WHERE schemaname = 'public'";
        return bench.column("SELECT * FROM (" + rows + sequences + ") x ORDER BY 1");
    }

    /** All tables but those without a key that hold rows; one of them may be left out if none requires it. */
    private static Run seed(Bench bench, Shape shape, Random random) {
        List<Spec> tables = new ArrayList<>(shape.tables());
        tables.removeIf(t -> t.key() == KeyKind.NONE
                && (random.nextBoolean() || bench.number("SELECT count(*) FROM ONLY " + t.name()) > 0));
        int out = random.nextInt(shape.tables().size());
        boolean needed =
                shape.tables().stream().flatMap(t -> t.refs().stream()).anyMatch(r -> r.required() && r.to() == out);
        if (!needed && tables.size() > 1) {
            tables.removeIf(t -> t.number() == out);
        }
        return new Seeding(bench, tables, shape.ties(), random).run();
    }

    /** Seeds tables so that their rows refer to each other, all in one statement or one after the other. */
    private record Seeding(Bench bench, List<Spec> tables, List<Tie> ties, Random random) {

        private static final int ROWS = 6;

        Run run() {
            Run run = bench.store.claim(new ClaimRequest(
                    "a test",
                    CleanupMode.CASCADE,
                    tables.stream().map(Seeding::claim).toList(),
                    ties,
                    null,
                    false));
            boolean atOnce = random.nextBoolean()
                    || tables.stream().flatMap(t -> t.refs().stream()).anyMatch(r -> r.required() && r.to() > r.from());
            Map<Integer, Given> sources = new LinkedHashMap<>();
            for (Spec table : tables) {
                sources.put(table.number(), source(run, table, atOnce));
            }
            List<WriteStep> steps = atOnce && sources.size() > 1
                    ? List.of(new WriteStep(List.copyOf(sources.values())))
                    : sources.values().stream().map(Given::step).toList();
            run.write(steps);
            return run;
        }

        private static TableClaim claim(Spec table) {
            return table.isNumbered() ? Bench.numbered(table.name(), ROWS + 2) : Bench.keyed(table.name(), ROWS);
        }

        private Given source(Run run, Spec table, boolean atOnce) {
            int salt = random.nextInt(ROWS);
            List<String> columns = new ArrayList<>(List.of("tag", "v"));
            if (table.key() != KeyKind.JUNCTION) {
                columns.addAll(table.keyColumns());
            }
            List<Ref> refs = table.refs().stream()
                    .filter(r -> r.required() || refers(r, atOnce))
                    .toList();
            refs.forEach(r -> columns.addAll(r.columns()));
            return Given.rows(bench.store, table.name(), String.join(",", columns), ROWS, i -> {
                List<Object> values = new ArrayList<>(List.of("seed", "s" + i));
                if (table.key() != KeyKind.JUNCTION) {
                    values.addAll(key(run, table, i));
                }
                for (Ref ref : refs) {
                    long to = ref.place() == 0 ? i : (i * (ref.place() + 1) + salt) % ROWS;
                    values.addAll(key(run, parent(ref), to));
                }
                return values;
            });
        }

        private boolean refers(Ref ref, boolean atOnce) {
            boolean seeded = tables.stream().anyMatch(t -> t.number() == ref.to());
            return seeded && (atOnce || ref.to() <= ref.from()) && random.nextBoolean();
        }

        private Spec parent(Ref ref) {
            return tables.stream()
                    .filter(t -> t.number() == ref.to())
                    .findFirst()
                    .orElseThrow();
        }

        private static List<Object> key(Run run, Spec table, long index) {
            long base = run.bases().get(Bench.table(table.name()));
            return switch (table.key()) {
                case IDENTITY, SERIAL, PLAIN -> List.of(base + index);
                case UUID -> List.of(new UUID(table.number(), index));
                case TEXT -> List.of("seeded {" + index + "}, \"x\"");
                case COMPOSITE -> List.of(index, "c" + index);
                default -> List.of();
            };
        }
    }
}
