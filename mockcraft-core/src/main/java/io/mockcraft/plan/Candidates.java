package io.mockcraft.plan;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Walk;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values worth trying in a column that conditions mention: what the conditions themselves compare with. */
final class Candidates {

    private static final int LONGEST = 1_000;

    private final DataType type;
    private final Set<@Nullable Object> found = new LinkedHashSet<>();

    private Candidates(DataType type) {
        this.type = type;
    }

    static List<@Nullable Object> of(ColumnDraft column, List<ConditionDraft> conditions) {
        Candidates candidates = new Candidates(column.column.type());
        if (column.column.nullable()) {
            candidates.found.add(null);
        }
        conditions.stream()
                .filter(c -> c.columns().contains(column))
                .forEach(c -> Walk.through(c.expression(), candidates::consider));
        candidates.addOwn();
        return new ArrayList<>(candidates.found);
    }

    private void addOwn() {
        switch (type.kind()) {
            case BOOLEAN -> found.addAll(List.of(true, false));
            case ENUM -> found.addAll(type.labels());
            case JSON -> found.addAll(List.of(Map.of(), List.of()));
            case ARRAY -> found.add(List.of());
            default -> {}
        }
    }

    private void consider(Expression part) {
        if (part instanceof Expression.Literal literal && literal.value() != null) {
            consider(literal.value());
        }
    }

    private void consider(Object value) {
        if (value instanceof Long || value instanceof BigDecimal) {
            number(new BigDecimal(value.toString()));
        } else if (value instanceof String text) {
            text(text);
        }
    }

    private void number(BigDecimal value) {
        if (type.kind() == TypeKind.TEXT || type.kind() == TypeKind.CHAR) {
            length(value).forEach(n -> found.add("a".repeat(n)));
        } else if (type.kind() == TypeKind.BYTES) {
            length(value).forEach(n -> found.add(new byte[n]));
        } else if (type.kind() == TypeKind.ARRAY) {
            length(value).forEach(n -> addTyped(List.of("{" + "a,".repeat(n) + "}")));
        } else {
            List.of(-1, 0, 1).forEach(step -> addTyped(List.of(value.add(BigDecimal.valueOf(step)))));
        }
    }

    private static List<Integer> length(BigDecimal value) {
        int length = value.intValue();
        return length >= 0 && length <= LONGEST ? List.of(length) : List.of();
    }

    private void text(String text) {
        addTyped(List.of(text, text.replace("%", "x").replace("_", "a")));
        if (text.startsWith("{") && text.endsWith("}")) {
            addTyped(List.of(text.substring(1, text.length() - 1).split(",", -1)));
        }
    }

    private void addTyped(List<?> values) {
        for (Object value : values) {
            try {
                found.add(fitting(Literals.typed(value, type)));
            } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
                continue; // a literal that the column cannot hold is no candidate
            }
        }
    }

    private Object fitting(Object value) {
        if (type.length() >= 0 && value instanceof String text && text.length() > type.length()) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }
}
