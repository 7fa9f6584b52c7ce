package io.mockcraft.expression.language;

import io.mockcraft.expression.Expression;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Reads the schema language's conditions ({@code role == 'OWNER' and deleted_at == null}) and formulas
 * ({@code round(qty * product_id.price, 2)}).
 *
 * <p>Operators: {@code == != < <= > >= + - * / %}, {@code in}, {@code between}, {@code like}, {@code and or not} (or
 * {@code && || !}); functions: {@link #functions()}. {@code == null} is true or false, never unknown; {@code /} divides as
 * at school; {@code +} joins where one side is text. Lengths of time are written as {@code 3d}.
 */
public final class SchemaExpressions {

    private SchemaExpressions() {}

    /**
     * Reads an expression.
     *
     * @param text what the user wrote
     * @param where where the text begins
     * @param path what it belongs to, such as {@code tables.orders.columns.total}
     * @param problems where mistakes are noted, each at its own column of the text
     * @return the expression; empty when a mistake was noted
     */
    public static Optional<Expression> parse(String text, Location where, String path, Problems problems) {
        try {
            return Optional.of(new LanguageParser(text).whole());
        } catch (LanguageMistake mistake) {
            problems.add(problem(mistake, text, where, path));
            return Optional.empty();
        }
    }

    /** Every function, sorted by name. */
    public static List<FunctionInfo> functions() {
        return LanguageFunctions.infos();
    }

    private static Problem problem(LanguageMistake mistake, String text, Location where, String path) {
        String excerpt = text.length() > 80 ? text.substring(0, 77) + "…" : text;
        String reason = mistake.reason() + " at character " + (mistake.at() + 1) + " of \"" + excerpt + "\"";
        return new Problem(moved(where, text, mistake.at()), path, reason, mistake.remedy());
    }

    /** The mistake's own column, where the text stands on one line. */
    private static Location moved(Location where, String text, int at) {
        boolean oneLine = where.line() > 0 && text.indexOf('\n') < 0;
        return oneLine ? new Location(where.source(), where.line(), where.column() + at) : where;
    }
}
