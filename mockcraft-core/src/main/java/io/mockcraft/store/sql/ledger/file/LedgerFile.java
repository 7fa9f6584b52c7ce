package io.mockcraft.store.sql.ledger.file;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One database's ledger on the disk: its last state, whose first line is the number of the transaction that made it, and
 * beside it the state of a transaction of which nobody has heard yet.
 *
 * @param folder where it lies
 * @param name the database, as a file name
 */
public record LedgerFile(Path folder, String name) {

    private static final String PENDING = ".pending";

    /** Whether it may hold runs. */
    public boolean inUse() {
        return !pending().isEmpty() || read(Long.MAX_VALUE).length > 0;
    }

    /** The file. */
    public Path state() {
        return folder.resolve(name + ".ledger");
    }

    /**
     * The last state. A state of a transaction still to come is of another life of the server, whose data were set back:
     * its rows are gone, and so is the state.
     */
    byte[] read(long transaction) {
        try {
            byte[] all = Files.readAllBytes(state());
            Lines lines = new Lines(all);
            if (Long.parseLong(lines.next()) < transaction) {
                return lines.next(Integer.MAX_VALUE);
            }
            Files.delete(state());
            return new byte[0];
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException | NumberFormatException e) {
            throw failed("read", e);
        }
    }

    /** Writes a state that counts once its transaction has committed; it is on the disk when this returns. */
    void prepare(long transaction, byte[] content) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                    pending(transaction),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                write(channel, transaction + "\n", content);
            }
        } catch (IOException e) {
            throw failed("written", e);
        }
    }

    private static void write(FileChannel channel, String head, byte[] content) throws IOException {
        ByteBuffer[] buffers = {ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)), ByteBuffer.wrap(content)};
        while (buffers[0].hasRemaining() || buffers[1].hasRemaining()) {
            channel.write(buffers);
        }
        channel.force(true);
    }

    /** Makes a pending state the last one; somebody else may have done so already. */
    void take(long transaction) {
        try {
            Files.move(
                    pending(transaction), state(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            // Nothing was changed, or it was taken by whoever came next.
        } catch (IOException e) {
            throw failed("written", e);
        }
    }

    void drop(long transaction) {
        try {
            Files.deleteIfExists(pending(transaction));
        } catch (IOException e) {
            throw failed("written", e);
        }
    }

    /** The transactions whose end nobody has heard of, oldest first. */
    List<Long> pending() {
        List<Long> pending = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return pending;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + ".*" + PENDING)) {
            for (Path file : files) {
                String text = file.getFileName().toString();
                pending.add(Long.valueOf(text.substring(name.length() + 1, text.length() - PENDING.length())));
            }
        } catch (IOException e) {
            throw failed("read", e);
        }
        Collections.sort(pending);
        return pending;
    }

    MockCraftException forgotten(long transaction) {
        return new MockCraftException(new Problem(
                Location.of(pending(transaction).toString()),
                "",
                "the server no longer knows whether transaction " + transaction + " was committed",
                "look whether rows of tests are left in the database, then delete the file"));
    }

    private Path pending(long transaction) {
        return folder.resolve(name + "." + transaction + PENDING);
    }

    private MockCraftException failed(String what, Exception cause) {
        return new MockCraftException(
                new Problem(
                        Location.of(state().toString()),
                        "",
                        "the ledger of test runs cannot be " + what + ": " + cause,
                        "choose a folder that can be read and written with -Dmockcraft.ledger=FOLDER"),
                cause);
    }
}
