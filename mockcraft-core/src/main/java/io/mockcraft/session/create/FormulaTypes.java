package io.mockcraft.session.create;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.language.SchemaExpressions;
import io.mockcraft.expression.value.Interval;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The SQL type of what a formula computes. */
final class FormulaTypes {

    private static final Location AT = Location.of("create");
    private static final String MOMENT = "timestamptz";

    private final Function<Path, String> columns;

    private FormulaTypes(Function<Path, String> columns) {
        this.columns = columns;
    }

    /** The type; empty when it cannot be told. */
    static Optional<String> of(String formula, Function<Path, String> columns) {
        return SchemaExpressions.parse(formula, AT, "", new Problems()).flatMap(new FormulaTypes(columns)::of);
    }

    private Optional<String> of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return ofLiteral(literal);
        } else if (expression instanceof Expression.Path path) {
            return Optional.of(columns.apply(new Path(path.names(), AT)));
        } else if (expression instanceof Expression.Call call) {
            return ofCall(call);
        } else if (expression instanceof Expression.Binary binary) {
            return ofBinary(binary);
        } else if (expression instanceof Expression.Negated negated) {
            return of(negated.of()).filter("interval"::equals).or(() -> Optional.of("numeric"));
        } else if (expression instanceof Expression.Case choice) {
            return firstOf(Stream.of(choice.branches().get(0).result(), choice.otherwise()));
        }
        return Optional.of(
                expression instanceof Expression.Cast cast ? cast.type().sqlName() : "boolean");
    }

    private static Optional<String> ofLiteral(Expression.Literal literal) {
        Object value = literal.value();
        if (value == null) {
            return Optional.empty();
        } else if (value instanceof Interval) {
            return Optional.of("interval");
        }
        return Optional.of(value instanceof Boolean ? "boolean" : value instanceof Number ? "numeric" : "text");
    }

    private Optional<String> firstOf(Stream<@Nullable Expression> expressions) {
        return expressions
                .flatMap(e -> e == null ? Stream.empty() : of(e).stream())
                .findFirst();
    }

    private Optional<String> ofCall(Expression.Call call) {
        return switch (call.function()) {
            case "coalesce", "nullif", "greatest", "least" ->
                firstOf(Stream.of(call.arguments().toArray(Expression[]::new)));
            case "concat", "language:concat", "language:text", "language:pad_left", "language:pad_right" ->
                Optional.of("text");
            case "unicode_lower",
                    "unicode_upper",
                    "btrim",
                    "substr",
                    "replace",
                    "left",
                    "right",
                    "repeat",
                    "split_part" -> Optional.of("text");
            case "starts_with", "language:ends_with", "language:contains" -> Optional.of("boolean");
            case "date" -> Optional.of("date");
            case "now" -> Optional.of(MOMENT);
            case "language:moment", "language:add_months" ->
                moment(call.arguments().get(0));
            default -> Optional.of("numeric");
        };
    }

    /** Text is read as a date. */
    private Optional<String> moment(Expression expression) {
        return of(expression).map(type -> type.equals("text") ? "date" : type);
    }

    private Optional<String> ofBinary(Expression.Binary binary) {
        String left = of(binary.left()).orElse("");
        String right = of(binary.right()).orElse("");
        return switch (binary.operator()) {
            case PLUS -> Optional.of(sum(left, right, wholeDays(binary)));
            case MINUS -> Optional.of(difference(left, right, wholeDays(binary)));
            case MULTIPLY -> Optional.of(left.equals("interval") || right.equals("interval") ? "interval" : "numeric");
            case DIVIDE_EXACTLY -> Optional.of(left.equals("interval") && !right.equals("interval") ? left : "numeric");
            case ADD, SUBTRACT, DIVIDE, MODULO, POWER -> Optional.of("numeric");
            case CONCAT -> Optional.of("text");
            default -> Optional.of("boolean");
        };
    }

    private static boolean wholeDays(Expression.Binary binary) {
        return Stream.of(binary.left(), binary.right())
                .anyMatch(e -> e instanceof Expression.Literal l && l.value() instanceof Interval i && i.micros() == 0);
    }

    /** A date plus hours is a moment. */
    private static String sum(String left, String right, boolean wholeDays) {
        boolean span = left.equals("interval") || right.equals("interval");
        if (span) {
            String other = left.equals("interval") ? right : left;
            return other.equals("date") && !wholeDays ? MOMENT : other.equals("text") ? "date" : other;
        }
        return isText(left) || isText(right) ? "text" : "numeric";
    }

    private static String difference(String left, String right, boolean wholeDays) {
        if (right.equals("interval")) {
            return sum(left, right, wholeDays);
        }
        return isTime(left) || isTime(right) ? "interval" : "numeric";
    }

    private static boolean isTime(String type) {
        return type.startsWith("timestamp") || type.equals("date");
    }

    private static boolean isText(String type) {
        return type.equals("text") || type.startsWith("varchar") || type.startsWith("char");
    }
}
