package io.mockcraft.planner.formula;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.language.SchemaExpressions;
import io.mockcraft.plan.Literals;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import java.util.Optional;
import java.util.Set;

/** How many digits behind the point a formula's numbers keep in a column. */
public final class RoundedTo {

    private static final Set<String> ROUNDING = Set.of("language:round", "language:trunc");
    private static final int MOST = 15;

    private RoundedTo() {}

    /** The column's digits; where it has none of its own, two, or as many as the formula rounds to itself. */
    public static int digits(DataType type, String formula, Location at) {
        int digits = Literals.scale(type);
        boolean open = type.kind() == TypeKind.REAL
                || type.kind() == TypeKind.DOUBLE
                || type.kind() == TypeKind.DECIMAL && type.precision() < 0;
        return open ? Math.max(digits, asked(formula, at)) : digits;
    }

    /** What cannot be read is told where the formula is compiled. */
    private static int asked(String formula, Location at) {
        return SchemaExpressions.parse(formula, at, "", new Problems())
                .flatMap(RoundedTo::asked)
                .orElse(0);
    }

    private static Optional<Integer> asked(Expression formula) {
        return formula instanceof Expression.Call call
                        && ROUNDING.contains(call.function())
                        && call.arguments().size() == 2
                        && call.arguments().get(1) instanceof Expression.Literal literal
                        && literal.value() instanceof Long digits
                        && digits <= MOST
                ? Optional.of(digits.intValue())
                : Optional.empty();
    }
}
