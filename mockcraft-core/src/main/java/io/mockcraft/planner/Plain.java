package io.mockcraft.planner;

import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Identity;
import io.mockcraft.catalog.Key;
import io.mockcraft.catalog.Table;
import io.mockcraft.constraint.ColumnHints;
import io.mockcraft.constraint.TableConstraints;
import io.mockcraft.planner.draft.TableDraft;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows such as applications begin with: what has a constant default holds that, what may be null is null. */
public final class Plain {

    /** Numbers, words and truth values, with or without a cast; nothing that the server computes. */
    private static final Pattern CONSTANT =
            Pattern.compile("\\(?-?[0-9.]+\\)?(::[\\w\" ().]+)?|'[^']*'::[\\w\" ().]+|true|false");

    private Plain() {}

    /** What rows of the table hold then; nothing where that changes nothing. */
    public static List<Check> checks(Table table) {
        return checks(table, Set.of());
    }

    private static List<Check> checks(Table table, Set<String> filled) {
        return table.columns().stream()
                .filter(c -> !c.generated() && c.identity() == Identity.NONE && c.sequence() == null)
                .filter(c -> !filled.contains(c.name()) && !inKey(table, c))
                .flatMap(c -> check(c).stream())
                .filter(check -> fits(table, check))
                .toList();
    }

    static void require(TableDraft draft, PlanOptions options) {
        if (options.plain().contains(draft.table.name())) {
            checks(draft.table, options.filled(draft.table.name())).forEach(draft::require);
        }
    }

    private static boolean inKey(Table table, Column column) {
        return table.keys().stream().anyMatch(key -> names(key, column.name()))
                || table.exclusions().stream().anyMatch(e -> e.columns().contains(column.name()));
    }

    private static boolean names(Key key, String column) {
        String where = key.where();
        return key.columns().contains(column) || where != null && where.contains(column);
    }

    private static Optional<Check> check(Column column) {
        String name = Nulled.quoted(column.name());
        String given = column.defaultExpression();
        if (given != null && CONSTANT.matcher(given).matches()) {
            return Optional.of(new Check("plain", name + " = " + given, List.of(column.name())));
        }
        return column.nullable() && (given == null || given.startsWith("NULL"))
                ? Optional.of(new Check("plain", name + " IS NULL", List.of(column.name())))
                : Optional.empty();
    }

    /** A default that the table's own checks refuse is of no use. */
    private static boolean fits(Table table, Check check) {
        String column = check.columns().get(0);
        ColumnHints hints = TableConstraints.of(table.with(check)).hints(column);
        return hints.nullFits() || !hints.noValueFits();
    }
}
