package io.mockcraft.generator.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.Target;
import io.mockcraft.generator.TestDraw;
import io.mockcraft.problem.Location;
import io.mockcraft.row.Cell;
import io.mockcraft.testing.ChildJvm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessTest {

    private static final int ROWS = 100;

    private final Workers workers = new Workers();

    @BeforeEach
    void begin() {
        workers.enter();
    }

    @AfterEach
    void end() {
        workers.leave();
    }

    /** A program of ours. */
    private static List<String> program(String habit) {
        return ChildJvm.likeThis().command(Answering.class, habit);
    }

    private Generator generator(TypeKind kind, String timeout, List<String> command, String... inputs) {
        return generator(workers, kind, timeout, command, inputs);
    }

    private static Generator generator(
            Workers workers, TypeKind kind, String timeout, List<String> command, String... inputs) {
        Arguments arguments = new Arguments(
                new TreeMap<>(Map.of("command", command, "timeout", timeout)),
                List.of(inputs),
                new Location("shop.yaml", 3, 7),
                "tables.items.columns.sku");
        DataType type = DataType.of(kind, kind.name().toLowerCase(Locale.ROOT));
        return new ProcessFactory(workers)
                .compile(arguments, new Target(type, Instant.EPOCH, List.of("de", "en"), true));
    }

    private static Object value(Generator generator, long row, Cell... inputs) {
        Cell cell = new Cell();
        generator.generate(new TestDraw(inputs).at(row), cell);
        return cell.toObject();
    }

    @Test
    void theProgramIsToldOfTheCellAndItsAnswerIsTheValue() {
        Cell name = new Cell();
        name.setText("Ada \"A\"\nL.");
        Object told = value(generator(TypeKind.JSON, "30s", program("echo"), "first_name"), 6, name);
        assertThat(String.valueOf(told))
                .matches(
                        "\\{table=items, column=sku, rank=7, ordinal=7, seed=[0-9]+, locale=de, from=\\{first_name=Ada \"A\"\nL.}}");
    }

    @Test
    void theSameCellHasTheSameValueOnEveryThreadAndFromAnotherProcess() throws Exception {
        Generator one = generator(TypeKind.TEXT, "30s", program("sku"));
        List<Object> alone =
                LongStream.range(0, ROWS).mapToObj(row -> value(one, row)).toList();
        assertThat(alone).doesNotHaveDuplicates().allMatch(sku -> sku.toString().matches("SKU-[0-9]+"));
        Generator other = generator(TypeKind.TEXT, "30s", program("sku"));
        Callable<List<Object>> backwards = () -> LongStream.range(0, ROWS)
                .map(row -> ROWS - 1 - row)
                .mapToObj(row -> value(other, row))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<List<Object>> each : threads.invokeAll(Collections.nCopies(8, backwards))) {
                List<Object> rows = new ArrayList<>(each.get());
                Collections.reverse(rows);
                assertThat(rows).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(workers.handles()).as("one program for each column").hasSize(2);
    }

    @Test
    void programsEndWithTheLastSession() throws Exception {
        value(generator(TypeKind.TEXT, "30s", program("sku")), 0);
        List<ProcessHandle> running = workers.handles();
        workers.enter();
        workers.leave();
        assertThat(running).hasSize(1).allMatch(ProcessHandle::isAlive);
        workers.leave();
        for (ProcessHandle each : running) {
            each.onExit().get(30, TimeUnit.SECONDS);
        }
        assertThat(workers.handles()).isEmpty();
        workers.enter();
    }

    @Test
    void aProgramThatNeverAnswersIsEnded() throws Exception {
        Generator generator = generator(TypeKind.TEXT, "700ms", List.of("sleep", "100"));
        assertThatThrownBy(() -> value(generator, 4))
                .hasMessage(
                        "shop.yaml:3:7 tables.items.columns.sku: generator \"process\" failed: its program did not answer within "
                                + "700 ms (exit code 137); mend the program; it failed in the row of rank 5");
        assertThat(workers.handles()).isEmpty();
    }

    @Test
    void aProgramThatNeverReadsIsEndedToo() {
        Cell large = new Cell();
        large.setText("x".repeat(1 << 20));
        Generator generator = generator(TypeKind.TEXT, "700ms", List.of("sleep", "100"), "text");
        assertThatThrownBy(() -> value(generator, 0, large))
                .hasMessageContaining("its program did not answer within 700 ms");
    }

    @Test
    void whatItSaysOnStderrStandsInTheError() {
        assertThatThrownBy(() -> value(generator(TypeKind.TEXT, "30s", program("dies")), 0))
                .hasMessageContaining("failed: its program closed its stdout (exit code 3); it says: ")
                .hasMessageContaining("no licence");
        assertThat(value(generator(TypeKind.TEXT, "60s", program("floods")), 0)).isEqualTo("fine");
    }

    @Test
    void garbageIsQuoted() {
        assertThatThrownBy(() -> value(generator(TypeKind.TEXT, "30s", program("garbage")), 0))
                .hasMessageContaining(
                        "failed: its program answered \"<html>no</html>\", which is no JSON: no value at character 1");
    }

    @Test
    void moreLinesThanAskedForAreRefused() {
        assertThatThrownBy(() -> value(generator(TypeKind.TEXT, "30s", program("twice")), 0))
                .hasMessageContaining("failed: its program wrote more lines than it was asked for");
        assertThatThrownBy(() -> value(generator(TypeKind.TEXT, "60s", program("endless")), 0))
                .hasMessageContaining("failed: its program wrote a line of more than 1048576 bytes");
    }

    @Test
    void whatCannotBeStartedSaysSo() {
        assertThatThrownBy(() -> value(generator(TypeKind.TEXT, "5s", List.of("/no/such/program")), 0))
                .hasMessageContaining("failed: its program cannot be started: ")
                .hasMessageContaining("/no/such/program");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> value(generator(TypeKind.INTEGER, "30s", program("sku")), 0))
                .hasMessageContaining("generator \"process\" made text, which integer does not hold");
    }

    /** A JVM that never ends its session: it writes the number of its program. */
    static final class Forgetful {

        private Forgetful() {}

        public static void main(String[] none) {
            Workers workers = new Workers();
            workers.enter();
            value(generator(workers, TypeKind.TEXT, "60s", program("sku")), 0);
            System.out.print(workers.handles().get(0).pid());
            System.out.flush();
        }
    }

    @Test
    void aProgramThatNobodyEndedEndsWithTheJvm() throws Exception {
        String pid = ChildJvm.likeThis().run(Forgetful.class);
        assertThat(pid).matches("[0-9]+");
        Optional<ProcessHandle> left = ProcessHandle.of(Long.parseLong(pid));
        if (left.isPresent()) {
            left.get().onExit().get(60, TimeUnit.SECONDS);
        }
    }
}
