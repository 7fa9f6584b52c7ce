package io.mockcraft.expression.sql;

import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Routine;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Opaque;
import io.mockcraft.expression.Walk;
import java.util.List;
import java.util.Optional;

/**
 * Reads conditions as {@code pg_get_constraintdef}, {@code pg_get_expr} and {@code pg_get_partition_constraintdef} print them.
 *
 * <p>Nothing is refused: a part that is not understood becomes {@link Opaque}, the rest stays usable.
 */
public final class PostgresSql {

    private static final int MOST_LEVELS = 400;

    private PostgresSql() {}

    /**
     * Reads an expression, with or without a leading {@code CHECK}.
     *
     * @param sql what the database printed
     * @return the expression; opaque as a whole when nothing of it was understood
     */
    public static Expression parse(String sql) {
        return parse(sql, List.of());
    }

    /** Reads a check, calls of the database's own functions replaced by what these are. */
    public static Expression parse(Check check) {
        return parse(check.expression(), check.routines());
    }

    private static Expression parse(String sql, List<Routine> routines) {
        try {
            return bounded(new SqlParser(new Tokens(withoutCheck(sql)), new Inlining(routines)).whole(), sql);
        } catch (NotUnderstood reason) {
            return new Opaque(sql, List.of());
        }
    }

    private static String withoutCheck(String sql) {
        String text = sql.strip();
        if (!text.regionMatches(true, 0, "CHECK", 0, 5)
                || !text.substring(5).stripLeading().startsWith("(")) {
            return text;
        }
        String condition = text.substring(5);
        for (String suffix : List.of(" NOT VALID", " NO INHERIT", " NOT ENFORCED")) {
            condition = condition.endsWith(suffix)
                    ? condition.substring(0, condition.length() - suffix.length())
                    : condition;
        }
        return condition;
    }

    private static Expression bounded(Expression expression, String sql) {
        List<Expression> level = List.of(expression);
        for (int levels = 0; !level.isEmpty(); levels++) {
            if (levels > MOST_LEVELS) {
                return new Opaque(sql, List.of());
            }
            level = level.stream().flatMap(e -> Walk.children(e).stream()).toList();
        }
        return expression;
    }

    /** A type as SQL writes it, such as {@code numeric(10,2)}; empty when it is not understood. */
    public static Optional<DataType> type(String sql) {
        return parse("null::" + sql) instanceof Expression.Cast cast ? Optional.of(cast.type()) : Optional.empty();
    }
}
