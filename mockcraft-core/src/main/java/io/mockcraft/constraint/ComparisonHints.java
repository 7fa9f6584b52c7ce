package io.mockcraft.constraint;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Operator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads hints from a column, or something simple made of it, compared with a constant. */
final class ComparisonHints {

    private static final long LONGEST = Integer.MAX_VALUE;

    private final Constants constants;
    private final PartHints parts;

    ComparisonHints(Constants constants) {
        this.constants = constants;
        this.parts = new PartHints(constants);
    }

    /** The hints; null when this is no such comparison. */
    @Nullable
    Branch of(@Nullable Operator operator, Expression left, Expression right) {
        Object value = operator == null ? null : bound(operator, right);
        if (operator == null || value == null) {
            return null;
        }
        String measured = Targets.measured(left);
        if (measured != null) {
            return hinted(measured, length(operator, value));
        }
        Branch special = special(operator, left, value);
        if (special == null) {
            special = parts.of(operator, left, value);
        }
        if (special != null) {
            return special;
        }
        String column = Targets.column(left);
        return hinted(column, value(operator, value));
    }

    private @Nullable Object bound(Operator operator, Expression constant) {
        return switch (operator) {
            case LESS, LESS_EQUAL -> constants.smallest(constant);
            case GREATER, GREATER_EQUAL -> constants.largest(constant);
            default -> constants.value(constant);
        };
    }

    private static @Nullable Branch hinted(@Nullable String column, @Nullable ColumnHints hints) {
        return column == null || hints == null ? null : Branch.of(column, hints);
    }

    /** What the comparison asks of whatever stands on its left side; null when that is not known. */
    static @Nullable ColumnHints value(Operator operator, Object value) {
        HintsBuilder hints = HintsBuilder.none();
        return switch (operator) {
            case EQUAL, NOT_DISTINCT -> hints.allowed(List.of(value)).build();
            case NOT_EQUAL, DISTINCT ->
                "".equals(value)
                        ? hints.length(1, -1).forbidden(List.of(value)).build()
                        : hints.forbidden(List.of(value)).build();
            case LESS, LESS_EQUAL ->
                hints.span(Span.to(value, operator == Operator.LESS_EQUAL)).build();
            case GREATER, GREATER_EQUAL -> greater(hints, operator, value);
            case CONTAINED_IN ->
                value instanceof List<?> list && !list.contains(null)
                        ? hints.elements(HintsBuilder.none()
                                        .allowed(List.copyOf(list))
                                        .build())
                                .build()
                        : null;
            default -> value instanceof String pattern ? TextHints.of(operator, pattern) : null;
        };
    }

    /** {@code x > ''} says no more than that the text is not empty. */
    private static ColumnHints greater(HintsBuilder hints, Operator operator, Object value) {
        boolean notEmpty = "".equals(value) && operator == Operator.GREATER;
        return notEmpty
                ? hints.length(1, -1).build()
                : hints.span(Span.from(value, operator == Operator.GREATER_EQUAL))
                        .build();
    }

    private static @Nullable ColumnHints length(Operator operator, Object value) {
        if (!(value instanceof Long) && !(value instanceof BigDecimal)) {
            return null;
        }
        BigDecimal bound = new BigDecimal(value.toString());
        long floor = bound.setScale(0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(LONGEST))
                .longValue();
        long ceiling = bound.setScale(0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(LONGEST))
                .longValue();
        HintsBuilder hints = HintsBuilder.none();
        return switch (operator) {
            case EQUAL -> hints.length(floor, floor).build();
            case LESS -> hints.length(0, ceiling - 1).build();
            case LESS_EQUAL -> hints.length(0, floor).build();
            case GREATER -> hints.length(floor + 1, -1).build();
            case GREATER_EQUAL -> hints.length(ceiling, -1).build();
            case NOT_EQUAL -> floor == 0 ? hints.length(1, -1).build() : ColumnHints.NONE;
            default -> null;
        };
    }

    private static @Nullable Branch special(Operator operator, Expression left, Object value) {
        Expression json = Targets.argument(left, Set.of("jsonb_typeof", "json_typeof"));
        if (json != null && operator == Operator.EQUAL) {
            String column = Targets.column(json);
            return column == null
                    ? null
                    : Branch.of(
                            column,
                            HintsBuilder.none().jsonType(value.toString()).build());
        }
        Expression abs = Targets.argument(left, Set.of("abs"));
        boolean below = operator == Operator.LESS || operator == Operator.LESS_EQUAL;
        String column = abs == null ? null : Targets.column(abs);
        if (column == null || !below || !(value instanceof Number)) {
            return null;
        }
        BigDecimal limit = new BigDecimal(value.toString());
        boolean in = operator == Operator.LESS_EQUAL;
        return Branch.of(
                column,
                HintsBuilder.none()
                        .span(new Span(limit.negate(), in, limit, in))
                        .build());
    }
}
