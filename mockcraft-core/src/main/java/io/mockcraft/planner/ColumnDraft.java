package io.mockcraft.planner;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.schema.ColumnSpec;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A column while it is being planned. */
final class ColumnDraft {

    final int place;
    final Column column;
    final String stream;

    @Nullable
    ColumnSpec spec;

    /** What a reference over several tables puts here. */
    @Nullable
    CellPlan given;

    /** The references, one to each of those tables, among which its values choose. */
    List<ReferenceDraft> leads = List.of();

    /** The document that it is a field of; null for a column. */
    @Nullable
    DocumentDraft inside;

    /** Its fields, where its values are documents; null elsewhere. */
    @Nullable
    DocumentDraft document;

    @Nullable
    ReferenceDraft reference;

    int referencePart;

    @Nullable
    Generator generator;

    List<PathPlan> inputs = List.of();
    CellPlan plan = new CellPlan.Omitted();
    double nulls;
    /** Whether variants of the row set it. */
    boolean varied;
    /** Whether checks let it be numbered 1, 2, 3 and so on. */
    boolean countable = true;
    /** Whether its values are distinct by rank, so that every key it belongs to is. */
    boolean distinct;

    /** The values that pinned rows hold in it, as text. */
    final Set<String> pinned = new TreeSet<>();

    /** Which values the column's own checks refuse, where somebody prescribed them; null where none are known to be. */
    @Nullable
    Predicate<@Nullable Object> refused;

    /** What a key over an expression sees of a value; null where it sees different values as different. */
    @Nullable
    Function<@Nullable Object, @Nullable Object> seen;

    /** Whether it is one part of a key that is counted through, so that no other key may change it. */
    boolean dealt;

    ColumnDraft(int place, Column column, String stream) {
        this.place = place;
        this.column = column;
        this.stream = stream;
    }

    /** Whether no database column restricts its values. */
    boolean free() {
        return column.type().kind() == TypeKind.OTHER;
    }

    boolean refuses(@Nullable Object value) {
        return refused != null && refused.test(value);
    }

    /** Whether nobody prescribed its values. */
    boolean silent() {
        return given == null && !varied && (spec == null || spec.rule().open());
    }

    boolean written() {
        return !(plan instanceof CellPlan.Omitted);
    }

    /** Its domain of distinct values; null when it has none or its values come from elsewhere. */
    @Nullable
    Distinct domain() {
        Generator known = generator;
        return known == null || reference != null ? null : known.distinct();
    }
}
