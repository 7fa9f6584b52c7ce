package io.mockcraft.constraint;

import io.mockcraft.catalog.DataType;
import java.util.List;

/** Ranges with an open end, for checks that want one. */
final class OpenRanges {

    private OpenRanges() {}

    /** Some as the database reads them; none where the type of their ends has no simple value. */
    static List<String> of(DataType range) {
        String end = range.element() == null ? "" : end(range.element());
        return end.isEmpty() ? List.of() : List.of("[" + end + ",)", "(," + end + ")", "(,)");
    }

    private static String end(DataType element) {
        return switch (element.kind()) {
            case INTEGER, BIGINT, DECIMAL -> "1";
            case DATE -> "2024-01-01";
            case TIMESTAMP -> "2024-01-01 00:00:00";
            case TIMESTAMP_ZONED -> "2024-01-01 00:00:00+00";
            default -> "";
        };
    }
}
