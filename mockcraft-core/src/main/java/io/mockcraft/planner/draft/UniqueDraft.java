package io.mockcraft.planner.draft;

import io.mockcraft.problem.Location;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Columns that must be unique together, from the catalog or the schema.
 *
 * @param name the constraint's name, or the columns as the schema wrote them
 * @param columns the columns
 * @param nullsDistinct whether rows with a null count as different
 * @param unordered whether two columns are seen as an unordered pair
 * @param where which rows it is about, in SQL; null for all
 * @param at where it stands
 * @param path its path
 */
public record UniqueDraft(
        String name,
        List<ColumnDraft> columns,
        boolean nullsDistinct,
        boolean unordered,
        @Nullable String where,
        Location at,
        String path) {

    /** Columns whose order counts. */
    public UniqueDraft(String name, List<ColumnDraft> columns, boolean nullsDistinct, Location at, String path) {
        this(name, columns, nullsDistinct, false, null, at, path);
    }

    /** Whether a null takes a row out of it. */
    public boolean optional() {
        return nullsDistinct && columns.stream().anyMatch(c -> c.column.nullable());
    }

    /** The references to one of several tables that it holds with all their columns: one for each of the tables. */
    public List<ReferenceDraft> leads() {
        return columns.stream()
                .map(c -> c.leads)
                .filter(leads -> !leads.isEmpty() && leads.get(0).spec != null)
                .filter(leads -> columns.stream().filter(c -> c.leads == leads).count()
                        == Objects.requireNonNull(leads.get(0).spec).columns().size())
                .findFirst()
                .orElse(List.of());
    }

    /** The references whose parents its columns tell. */
    public List<ReferenceDraft> references() {
        return columns.stream()
                .map(c -> c.reference)
                .filter(r -> r != null && r.toldBy(columns))
                .distinct()
                .map(Objects::requireNonNull)
                .toList();
    }
}
