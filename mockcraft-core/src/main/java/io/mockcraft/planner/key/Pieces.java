package io.mockcraft.planner.key;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Nullness;
import io.mockcraft.expression.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart an expression that puts a text together: {@code year || '-' || seq}, {@code concat}, {@code format}. */
final class Pieces {

    private static final Pattern HOLE = Pattern.compile("%(.?)", Pattern.DOTALL);

    private final Predicate<String> nullable;

    /** Takes apart expressions over columns of which these can be null. */
    Pieces(Predicate<String> nullable) {
        this.nullable = nullable;
    }

    /** The pieces in their order; the expression itself where it is no such one. */
    List<Expression> of(Expression expression) {
        if (expression instanceof Expression.Binary join && join.operator() == Operator.CONCAT) {
            List<Expression> both = new ArrayList<>(of(join.left()));
            both.addAll(of(join.right()));
            return both;
        } else if (expression instanceof Expression.Cast cast && cast.type().kind() == TypeKind.TEXT) {
            List<Expression> inner = of(cast.of());
            return inner.size() > 1 && cast.type().length() < 0 ? inner : List.of(expression);
        }
        return expression instanceof Expression.Call call ? ofCall(call) : List.of(expression);
    }

    private List<Expression> ofCall(Expression.Call call) {
        List<Expression> arguments = call.arguments();
        boolean whole = arguments.stream().noneMatch(argument -> Nullness.possible(argument, nullable));
        return switch (call.function()) {
            case "concat" -> arguments.stream().flatMap(a -> of(a).stream()).toList();
            case "concat_ws" -> whole ? joined(arguments) : List.of(call);
            case "format" -> filled(call);
            case "upper", "lower" -> each(call);
            default -> List.of(call);
        };
    }

    private List<Expression> joined(List<Expression> arguments) {
        List<Expression> pieces = new ArrayList<>();
        for (Expression argument : arguments.subList(1, arguments.size())) {
            if (!pieces.isEmpty()) {
                pieces.add(arguments.get(0));
            }
            pieces.addAll(of(argument));
        }
        return pieces;
    }

    /** The case of the whole is the case of each piece. */
    private List<Expression> each(Expression.Call call) {
        return of(call.arguments().get(0)).stream()
                .<Expression>map(piece -> new Expression.Call(call.function(), List.of(piece)))
                .toList();
    }

    private List<Expression> filled(Expression.Call call) {
        Expression form = call.arguments().get(0) instanceof Expression.Cast cast
                ? cast.of()
                : call.arguments().get(0);
        if (!(form instanceof Expression.Literal literal) || !(literal.value() instanceof String text)) {
            return List.of(call);
        }
        List<Expression> pieces = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int end = 0;
        int next = 1;
        while (hole.find()) {
            pieces.add(new Expression.Literal(text.substring(end, hole.start())));
            boolean argument =
                    hole.group(1).equals("s") && next < call.arguments().size();
            if (!argument && !hole.group(1).equals("%")) {
                return List.of(call);
            }
            pieces.addAll(argument ? of(call.arguments().get(next++)) : List.of(new Expression.Literal("%")));
            end = hole.end();
        }
        pieces.add(new Expression.Literal(text.substring(end)));
        return pieces;
    }
}
