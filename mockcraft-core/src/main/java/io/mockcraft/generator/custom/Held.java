package io.mockcraft.generator.custom;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Draw;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.row.Cell;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts values of users' code into a column: text and enums cut to its length, the rest as it is; what cannot be there is refused
 * with the column's place.
 */
record Held(String name, Arguments arguments, DataType type) {

    private static final List<Class<?>> KNOWN = List.of(
            Boolean.class,
            Number.class,
            String.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            Instant.class,
            UUID.class,
            byte[].class,
            List.class,
            Map.class);

    void write(ValueMaker maker, Draw draw, Cell out) {
        out.setObject(fitted(made(maker, draw)));
    }

    private @Nullable Object made(ValueMaker maker, Draw draw) {
        try {
            return maker.make(draw);
        } catch (MockCraftException told) {
            throw told;
        } catch (RuntimeException e) {
            throw new MockCraftException(problem("failed: " + e, "mend its code"), e);
        }
    }

    private @Nullable Object fitted(@Nullable Object made) {
        Object value = made instanceof Enum<?> constant ? constant.name() : made;
        if (value == null) {
            return null;
        }
        if (KNOWN.stream().noneMatch(known -> known.isInstance(value)) || !fits(value)) {
            String what =
                    value instanceof String ? "text" : "a " + value.getClass().getName();
            throw new MockCraftException(
                    problem("made " + what + ", which " + type.sqlName() + " does not hold", "return another type"));
        }
        return text() ? cut(String.valueOf(value)) : value;
    }

    private boolean fits(Object value) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE -> value instanceof Number;
            case BOOLEAN -> value instanceof Boolean;
            case TEXT, CHAR -> !(value instanceof byte[]);
            default -> true;
        };
    }

    private boolean text() {
        return type.kind() == TypeKind.TEXT || type.kind() == TypeKind.CHAR;
    }

    private String cut(String text) {
        int length = type.length();
        boolean fits = length < 0 || text.codePointCount(0, text.length()) <= length;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, length));
    }

    private Problem problem(String reason, String remedy) {
        return new Problem(arguments.at(), arguments.path(), "generator \"" + name + "\" " + reason, remedy);
    }
}
