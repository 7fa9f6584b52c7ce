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
 * @param type what it becomes
 * @param table the table's name, for messages
 */
record Source(Map<String, ? extends @Nullable Object> row, Class<?> type, String table) {

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
        return new MockCraftException(new Problem(Location.of(type.getSimpleName()), property, reason, remedy));
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
        return fits.isEmpty() ? null : fits.get(0);
    }

    private String byAnnotation(String property, String annotated) {
        return row.keySet().stream()
                .filter(annotated::equals)
                .findFirst()
                .or(() -> row.keySet().stream()
                        .filter(annotated::equalsIgnoreCase)
                        .findFirst())
                .orElseThrow(() -> problem(
                        property,
                        "no column \"" + annotated + "\", which its @Column names, in table \"" + table + "\"",
                        Suggestions.didYouMeanOrList(annotated, row.keySet())));
    }

    private String remedy(String property) {
        return Suggestions.didYouMeanOrList(property, row.keySet());
    }

    private static String fold(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
