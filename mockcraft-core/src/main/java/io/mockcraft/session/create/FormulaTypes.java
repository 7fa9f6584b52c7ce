package io.mockcraft.session.create;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.language.SchemaExpressions;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The SQL type of what a formula computes. */
final class FormulaTypes {

    private static final Set<String> TEXT =
            Set.of("concat", "unicode_lower", "unicode_upper", "btrim", "substr", "replace");
    private static final Location AT = Location.of("create");

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
        } else if (expression instanceof Expression.Negated) {
            return Optional.of("numeric");
        } else if (expression instanceof Expression.Case choice) {
            return of(choice.branches().get(0).result());
        }
        return Optional.of("boolean");
    }

    private static Optional<String> ofLiteral(Expression.Literal literal) {
        Object value = literal.value();
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(value instanceof Boolean ? "boolean" : value instanceof Number ? "numeric" : "text");
    }

    private Optional<String> ofCall(Expression.Call call) {
        if (TEXT.contains(call.function())) {
            return Optional.of("text");
        }
        boolean any = List.of("coalesce", "greatest", "least").contains(call.function());
        return any ? of(call.arguments().get(0)) : Optional.of("numeric");
    }

    private Optional<String> ofBinary(Expression.Binary binary) {
        return switch (binary.operator()) {
            case ADD, SUBTRACT ->
                of(binary.left())
                        .filter(t -> t.startsWith("timestamp") || t.equals("date"))
                        .or(() -> Optional.of("numeric"));
            case MULTIPLY, DIVIDE, DIVIDE_EXACTLY, MODULO -> Optional.of("numeric");
            default -> Optional.of("boolean");
        };
    }
}
