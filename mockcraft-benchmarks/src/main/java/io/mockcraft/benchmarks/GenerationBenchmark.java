package io.mockcraft.benchmarks;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.dataset.TableRows;
import io.mockcraft.row.RowReader;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import net.datafaker.Faker;
import org.instancio.Instancio;
import org.instancio.Model;
import org.instancio.Select;

/** Rows of six columns without a database, beside objects of Instancio and of Datafaker used by hand. */
final class GenerationBenchmark {

    private static final int PEER_ROWS = 40_000;

    private final TableRows users;
    private final int rows;

    GenerationBenchmark(Dataset dataset, int rows) {
        this.users = dataset.table("users");
        this.rows = rows;
    }

    /** The same shape for the peers. */
    record User(
            long id, String firstName, String lastName, String email, boolean active, java.time.Instant createdAt) {}

    void run(int rounds) throws Exception {
        Stopwatch one = new Stopwatch();
        Stopwatch two = new Stopwatch();
        Stopwatch instancio = new Stopwatch();
        Stopwatch datafaker = new Stopwatch();
        IntConsumer instancios = instancio();
        IntConsumer fakers = datafaker();
        read(0, rows);
        instancios.accept(PEER_ROWS);
        fakers.accept(PEER_ROWS);
        for (int round = 0; round < rounds; round++) {
            one.time(() -> read(0, rows));
            two.time(this::readWithTwoThreads);
            instancio.time(() -> instancios.accept(PEER_ROWS));
            datafaker.time(() -> fakers.accept(PEER_ROWS));
        }
        report(one, two, instancio, datafaker);
    }

    private long read(int from, int to) {
        RowReader reader = users.reader();
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += reader.read(i).cell(3).text().length();
        }
        return sum;
    }

    private void readWithTwoThreads() throws InterruptedException {
        Thread other = new Thread(() -> read(0, rows / 2));
        other.start();
        read(rows / 2, rows);
        other.join();
    }

    private static IntConsumer instancio() {
        Model<User> model = Instancio.of(User.class)
                .generate(Select.field(User::firstName), gen -> gen.string().length(5, 9))
                .generate(Select.field(User::lastName), gen -> gen.string().length(5, 9))
                .generate(Select.field(User::email), gen -> gen.net().email())
                .toModel();
        return count -> Instancio.stream(model).limit(count).forEach(user -> {});
    }

    private static IntConsumer datafaker() {
        Faker faker = new Faker(Locale.ENGLISH, new Random(42));
        return count -> {
            for (int i = 0; i < count; i++) {
                new User(
                        i,
                        faker.name().firstName(),
                        faker.name().lastName(),
                        faker.internet().emailAddress(),
                        faker.bool().bool(),
                        faker.timeAndDate().past());
            }
        };
    }

    private long bytesPerRow() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        read(0, rows);
        return (threads.getCurrentThreadAllocatedBytes() - before) / rows;
    }

    private void report(Stopwatch one, Stopwatch two, Stopwatch instancio, Stopwatch datafaker) {
        double ours = rows / one.medianMillis();
        System.out.printf(
                Locale.ROOT,
                "generation: %,.0f rows/s, %d bytes a row; 2 threads %.2f times that; Instancio %,.0f/s (ratio %.0f), "
                        + "Datafaker by hand %,.0f/s (ratio %.0f)%n",
                ours * 1_000,
                bytesPerRow(),
                one.medianMillis() / two.medianMillis(),
                PEER_ROWS / instancio.medianMillis() * 1_000,
                ours / (PEER_ROWS / instancio.medianMillis()),
                PEER_ROWS / datafaker.medianMillis() * 1_000,
                ours / (PEER_ROWS / datafaker.medianMillis()));
    }
}
