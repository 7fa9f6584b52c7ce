package io.mockcraft.constraint;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.value.Arithmetic;
import io.mockcraft.expression.value.Casts;
import io.mockcraft.expression.value.Interval;
import io.mockcraft.expression.value.Plain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists values worth trying for a column. */
final class Candidates {

    private static final int MOST = 200;
    private static final Interval SECOND = new Interval(0, 0, 1_000_000);

    private final List<Condition> conditions;
    private final Constants constants;

    Candidates(List<Condition> conditions, Constants constants) {
        this.conditions = conditions;
        this.constants = constants;
    }

    List<@Nullable Object> of(Column column, ColumnHints hints) {
        List<@Nullable Object> all = new ArrayList<>();
        if (hints.allowed() != null) {
            hints.allowed().forEach(value -> add(value, column.type(), all));
        }
        hints.spans().forEach(span -> ends(span, column.type(), all));
        List<Condition> own = conditions.stream()
                .filter(condition -> condition.columns().contains(column.name()))
                .toList();
        Documents.of(own, column, constants).forEach(value -> add(value, column.type(), all));
        own.forEach(condition -> literals(condition, column, all));
        if (column.type().kind() == TypeKind.RANGE && !own.isEmpty()) {
            OpenRanges.of(column.type()).forEach(range -> add(range, column.type(), all));
        }
        if (column.nullable() && hints.nullFits()) {
            all.add(null);
        }
        return java.util.Collections.unmodifiableList(all);
    }

    private static void ends(Span span, DataType type, List<@Nullable Object> into) {
        if (span.low() != null) {
            add(span.lowIn() ? span.low() : beside(span.low(), Operator.ADD), type, into);
        }
        if (span.high() != null) {
            add(span.highIn() ? span.high() : beside(span.high(), Operator.SUBTRACT), type, into);
        }
    }

    private static Object beside(Object value, Operator operator) {
        boolean time = value instanceof java.time.LocalDateTime || value instanceof java.time.Instant;
        return Arithmetic.apply(operator, value, time ? SECOND : 1L);
    }

    /** Whole subtrees without columns, so that {@code '2024-01-01'::date + 5} counts as the date it is. */
    private void literals(Condition condition, Column column, List<@Nullable Object> into) {
        Walk.through(condition.expression(), part -> {
            Object value = into.size() < MOST ? constants.value(part) : null;
            if (value instanceof List<?> list && column.type().kind() != TypeKind.ARRAY) {
                list.forEach(each -> add(each, column.type(), into));
            } else if (value != null) {
                add(value, column.type(), into);
            }
        });
    }

    private static void add(@Nullable Object value, DataType type, List<@Nullable Object> into) {
        boolean enumLabel = type.kind() == TypeKind.ENUM && !type.labels().contains(String.valueOf(value));
        Object cast = value == null || enumLabel ? null : Plain.of(Casts.cast(value, type));
        boolean usable = cast != null && (type.kind() != TypeKind.BOOLEAN || cast instanceof Boolean);
        if (usable && into.size() < MOST && !into.contains(cast)) {
            into.add(cast);
        }
    }
}
