package io.mockcraft.store.sql.copy;

import io.mockcraft.row.RowSource;
import java.sql.SQLException;

/**
 * Cuts a source into chunks of encoded rows and hands them over in order, on the calling thread.
 *
 * <p>The first rows are encoded on the calling thread. When many remain, threads encode them ahead of the sink, in
 * chunks of about {@link #CHUNK_BYTES}: what is in memory is a few chunks, whatever the number of rows.
 */
final class Chunks {

    /** Fewer rows are encoded sooner than threads start. */
    static final int SMALL_TABLE = 2_000;

    private static final int CHUNK_BYTES = 256 * 1024;
    private static final int MOST_ROWS = 4_096;
    private static final int FEWEST_ROWS = 16;

    private final RowSource source;
    private final int threads;

    Chunks(RowSource source, int threads) {
        this.source = source;
        this.threads = threads;
    }

    void drain(ChunkSink sink) throws SQLException {
        long size = source.size();
        long start = size < SMALL_TABLE ? size : FEWEST_ROWS;
        long bytes = encodeHere(start, sink);
        if (start < size) {
            try (Pipeline pipeline = new Pipeline(source, threads, rowsPerChunk(bytes / start))) {
                pipeline.drain(start, sink);
            }
        }
    }

    static int rowsPerChunk(long bytesPerRow) {
        return (int) Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, CHUNK_BYTES / Math.max(1, bytesPerRow)));
    }

    private long encodeHere(long rows, ChunkSink sink) throws SQLException {
        RowEncoder encoder = new RowEncoder(source);
        Bytes chunk = new Bytes();
        long total = 0;
        for (long i = 0; i < rows; i++) {
            encoder.encode(i, chunk);
            if (chunk.size() >= CHUNK_BYTES || i == rows - 1) {
                Interruptions.check(source.table());
                total += chunk.size();
                sink.accept(chunk);
                chunk.clear();
            }
        }
        return total;
    }
}
