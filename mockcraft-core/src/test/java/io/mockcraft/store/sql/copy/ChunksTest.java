package io.mockcraft.store.sql.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Identity;
import io.mockcraft.catalog.TableName;
import io.mockcraft.catalog.TypeKind;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {

    private static final List<Column> COLUMNS =
            List.of(new Column("v", DataType.of(TypeKind.TEXT, "text"), true, null, Identity.NONE, false, null));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void givesTheSameBytesOnAnyNumberOfThreads(int threads) throws SQLException {
        StringBuilder bytes = new StringBuilder();
        new Chunks(rows(10_000, "row "), threads)
                .drain(c -> bytes.append(new String(c.array(), 0, c.size(), StandardCharsets.UTF_8)));

        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            expected.append("row ").append(i).append('\n');
        }
        assertThat(bytes).hasToString(expected.toString());
    }

    /** What is read but not yet written is what is in memory: it must not depend on the number of rows. */
    @Test
    void readsOnlyAFewChunksAheadOfTheSink() throws SQLException {
        AtomicLong read = new AtomicLong();
        AtomicLong furthest = new AtomicLong();
        AtomicInteger written = new AtomicInteger();
        int threads = 3;
        var source = new GivenRows(new TableName("public", "t"), COLUMNS, 1_000_000, i -> {
            read.incrementAndGet();
            return List.of("0123456789");
        });

        new Chunks(source, threads).drain(c -> {
            written.addAndGet(c.size() / 11);
            furthest.accumulateAndGet(read.get() - written.get(), Math::max);
        });

        assertThat(written).hasValue(1_000_000);
        assertThat(furthest).hasValueLessThanOrEqualTo((2L * threads + 1) * Chunks.rowsPerChunk(11));
    }

    @Test
    void cutsWideRowsIntoShorterChunks() {
        assertThat(Chunks.rowsPerChunk(10)).isEqualTo(4_096);
        assertThat(Chunks.rowsPerChunk(1_000)).isEqualTo(262);
        assertThat(Chunks.rowsPerChunk(1_000_000)).isEqualTo(16);
    }

    private static GivenRows rows(long size, String text) {
        return new GivenRows(new TableName("public", "t"), COLUMNS, size, i -> List.of(text + i));
    }
}
