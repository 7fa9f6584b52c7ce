package io.mockcraft.row.mapping;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row that is being mapped.
 *
 * @param row its values by column name
 * @param type what it becomes; {@code Object} for a single value
 * @param table the table's name, or who asks for a single value, for messages
 * @param databaseOnly the columns that the row has no values for, because only the database knows them
 */
record Source(Map<String, ? extends @Nullable Object> row, Class<?> type, String table, List<String> databaseOnly) {

    /** The column for a property; null when there is none. */
    @Nullable
    String column(String property, @Nullable String annotated) {
        return annotated == null ? byName(property) : byAnnotation(property, annotated);
    }

    /** The column for a property that must have one. */
    String needed(String property, @Nullable String annotated) {
        String column = column(property, annotated);
        if (column == null) {
            throw problem(
                    property,
                    "no column for it in table \"" + table + "\"",
                    remedy(property) + " or name it by @Column");
        }
        return column;
    }

    MockCraftException problem(String property, String reason, String remedy) {
        String where = type == Object.class ? table : type.getSimpleName();
        return new MockCraftException(new Problem(Location.of(where), property, reason, remedy));
    }

    private @Nullable String byName(String property) {
        if (row.containsKey(property)) {
            return property;
        }
        List<String> fits = row.keySet().stream()
                .filter(c -> fold(c).equals(fold(property)))
                .toList();
        if (fits.size() > 1) {
            throw problem(property, "several columns fit: " + String.join(", ", fits), "name one by @Column");
        }
        if (fits.isEmpty()) {
            refuseDatabaseOnly(property, property);
        }
        return fits.isEmpty() ? null : fits.get(0);
    }

    private void refuseDatabaseOnly(String property, String wanted) {
        databaseOnly.stream()
                .filter(column -> fold(column).equals(fold(wanted)))
                .findFirst()
                .ifPresent(column -> {
                    throw new MockCraftException(
                            DatabaseOnly.problem(Location.of(type.getSimpleName()), property, column, table));
                });
    }

    private String byAnnotation(String property, String annotated) {
        return row.keySet().stream()
                .filter(annotated::equals)
                .findFirst()
                .or(() -> row.keySet().stream()
                        .filter(annotated::equalsIgnoreCase)
                        .findFirst())
                .orElseThrow(() -> unknown(property, annotated));
    }

    private MockCraftException unknown(String property, String annotated) {
        refuseDatabaseOnly(property, annotated);
        return problem(
                property,
                "no column \"" + annotated + "\", which its @Column names, in table \"" + table + "\"",
                Suggestions.didYouMeanOrList(annotated, row.keySet()));
    }

    private String remedy(String property) {
        return Suggestions.didYouMeanOrList(property, row.keySet());
    }

    private static String fold(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
