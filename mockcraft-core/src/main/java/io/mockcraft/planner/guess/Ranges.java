package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.generator.Generator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Ranges that never overlap: the n-th begins where the one before ends. */
final class Ranges {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int MANY = 200_000;

    private Ranges() {}

    static Optional<Generator> of(DataType type) {
        return text(type).map(t -> NumberedDomain.ofText(MANY, t));
    }

    /** The same as multiranges. */
    static Optional<Generator> multi(DataType type) {
        return text(type).map(t -> NumberedDomain.ofText(MANY, n -> "{" + t.of(n) + "}"));
    }

    private static Optional<NumberedDomain.Text> text(DataType type) {
        DataType element = type.element();
        if (element == null) {
            return Optional.empty();
        }
        return switch (element.kind()) {
            case SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE -> Optional.of(n -> half(n * 10, n * 10 + 10));
            case DATE -> Optional.of(n -> half(FIRST_DAY.plusDays(n), FIRST_DAY.plusDays(n + 1)));
            case TIMESTAMP -> Optional.of(n -> half(hour(n), hour(n + 1)));
            case TIMESTAMP_ZONED -> Optional.of(n -> half(hour(n) + "Z", hour(n + 1) + "Z"));
            case RANGE -> text(element);
            default -> Optional.empty();
        };
    }

    private static String half(Object from, Object to) {
        return "[" + from + "," + to + ")";
    }

    private static String hour(long number) {
        LocalDateTime at = FIRST_DAY.atStartOfDay().plusHours(number);
        return at + ":00";
    }
}
