package io.mockcraft.replay;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The last failures of a module, in a small file: one line each, the newest last. Parallel forks of a build may write to it at
 * the same time; thread-safe.
 */
public final class FailureStore {

    /** The property that names the file. */
    public static final String PROPERTY = "mockcraft.failures";

    private static final int KEPT = 100;
    private static final List<String> BUILD_FOLDERS = List.of("target", "build");

    private final Path file;

    private FailureStore(Path file) {
        this.file = file;
    }

    /** The store in this file, which need not be there. */
    public static FailureStore at(Path file) {
        return new FailureStore(file.toAbsolutePath());
    }

    /**
     * The store of the module whose tests run in this JVM: the file that {@code mockcraft.failures} names, else one in the
     * folder that Maven or Gradle builds into; empty where there is none.
     */
    public static Optional<FailureStore> here() {
        String named = System.getProperty(PROPERTY, System.getenv("MOCKCRAFT_FAILURES"));
        return named == null
                ? BUILD_FOLDERS.stream()
                        .map(Project.folder()::resolve)
                        .filter(Files::isDirectory)
                        .findFirst()
                        .map(folder -> at(folder.resolve("mockcraft").resolve("failures.txt")))
                : Optional.of(at(Path.of(named)));
    }

    /**
     * Adds a failure; of the same test with the same data the newest stays, of all the newest hundred.
     *
     * @throws MockCraftException when the file cannot be written
     */
    public void add(RecordedFailure failure) {
        // One writer a JVM: the lock on the file is the whole JVM's, and asking for it twice is refused.
        synchronized (FailureStore.class) {
            try {
                Files.createDirectories(file.resolveSibling(""));
                try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                    channel.lock();
                    write(channel, with(failure, read(channel)));
                }
            } catch (IOException e) {
                throw new MockCraftException(
                        new Problem(
                                Location.of(file.toString()),
                                "",
                                "the failure cannot be recorded: " + e,
                                "name another file with -D" + PROPERTY + "=FILE"),
                        e);
            }
        }
    }

    /** The failures, oldest first; none when there is no file. */
    public List<RecordedFailure> all() {
        try {
            return Files.exists(file) ? parsed(Files.readAllBytes(file)) : List.of();
        } catch (IOException e) {
            throw new MockCraftException(
                    new Problem(Location.of(file.toString()), "", "it cannot be read: " + e, ""), e);
        }
    }

    /**
     * The newest failure.
     *
     * @throws MockCraftException when there is none
     */
    public RecordedFailure last() {
        List<RecordedFailure> all = all();
        if (all.isEmpty()) {
            throw new MockCraftException(new Problem(
                    Location.of(file.toString()),
                    "",
                    "no failure is recorded there",
                    "run the tests of this module first, or replay a token"));
        }
        return all.get(all.size() - 1);
    }

    private static List<RecordedFailure> with(RecordedFailure failure, List<RecordedFailure> old) {
        List<RecordedFailure> all = new ArrayList<>(old);
        all.removeIf(f -> f.test().equals(failure.test()) && f.token().equals(failure.token()));
        all.add(failure);
        return all.subList(Math.max(0, all.size() - KEPT), all.size());
    }

    private static List<RecordedFailure> read(FileChannel channel) throws IOException {
        return parsed(Channels.newInputStream(channel).readAllBytes());
    }

    private static List<RecordedFailure> parsed(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(RecordedFailure::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void write(FileChannel channel, List<RecordedFailure> failures) throws IOException {
        String text = failures.stream().map(f -> f.line() + "\n").collect(Collectors.joining());
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        channel.truncate(0);
        channel.position(0);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
