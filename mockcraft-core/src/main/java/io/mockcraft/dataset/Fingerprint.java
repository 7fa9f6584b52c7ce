package io.mockcraft.dataset;

import io.mockcraft.random.Mixer;
import io.mockcraft.row.Cell;
import io.mockcraft.row.Row;
import io.mockcraft.row.RowReader;
import java.util.Arrays;
import java.util.HexFormat;

/** Hashes the values of a dataset, so that two can be compared in a few letters. */
final class Fingerprint {

    private static final long ROWS = 10_000;

    private Fingerprint() {}

    static String of(Dataset dataset) {
        long hash = 0;
        for (TableRows table : dataset.tables()) {
            hash = Mixer.combine(Mixer.combine(hash, table.label()), table.size());
            hash = rows(table, hash);
        }
        return HexFormat.of().toHexDigits(hash);
    }

    static String of(TableRows table) {
        return HexFormat.of().toHexDigits(rows(table, table.size()));
    }

    private static long rows(TableRows table, long start) {
        long hash = start;
        RowReader reader = table.reader();
        for (long i = 0; i < Math.min(ROWS, table.size()); i++) {
            Row row = reader.read(i);
            for (int c = 0; c < row.size(); c++) {
                hash = cell(row.cell(c), hash);
            }
        }
        return hash;
    }

    private static long cell(Cell cell, long hash) {
        long kind = Mixer.combine(hash, cell.kind().ordinal());
        return switch (cell.kind()) {
            case TEXT -> Mixer.combine(kind, cell.text());
            case BYTES -> Mixer.combine(kind, Arrays.toString(cell.bytes()));
            case LIST, DOCUMENT -> Mixer.combine(kind, String.valueOf(cell.toObject()));
            default -> Mixer.combine(Mixer.combine(kind, cell.bits()), cell.lowBits());
        };
    }
}
