package io.mockcraft.constraint;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Cast;
import io.mockcraft.expression.Expression.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the column behind casts, COALESCE with a constant, and functions that hardly change a value. */
final class Targets {

    private static final Set<String> TRANSPARENT = Set.of("upper", "lower", "btrim", "trim", "ltrim", "rtrim");
    private static final Set<String> LENGTHS = Set.of(
            "length",
            "char_length",
            "character_length",
            "octet_length",
            "cardinality",
            "array_length",
            "array_upper",
            "jsonb_array_length",
            "json_array_length");

    private Targets() {}

    /** The column whose value this is, or null. */
    static @Nullable String column(Expression expression) {
        if (expression instanceof Path path) {
            return path.names().size() == 1 ? path.names().get(0) : null;
        } else if (expression instanceof Cast cast) {
            return column(cast.of());
        } else if (expression instanceof Call call) {
            boolean through =
                    TRANSPARENT.contains(call.function()) || call.function().equals("coalesce");
            return through ? column(call.arguments().get(0)) : null;
        }
        return null;
    }

    /** The column whose length, in characters, bytes or elements, this is; or null. */
    static @Nullable String measured(Expression expression) {
        if (expression instanceof Cast cast) {
            return measured(cast.of());
        }
        if (!(expression instanceof Call call)) {
            return null;
        }
        if (call.function().equals("coalesce")) {
            return measured(call.arguments().get(0));
        }
        return LENGTHS.contains(call.function()) ? column(call.arguments().get(0)) : null;
    }

    /** The argument of the call of this function that the expression is, casts aside; or null. */
    static @Nullable Expression argument(Expression expression, Set<String> functions) {
        if (expression instanceof Cast cast) {
            return argument(cast.of(), functions);
        }
        return expression instanceof Call call && functions.contains(call.function())
                ? call.arguments().get(0)
                : null;
    }
}
