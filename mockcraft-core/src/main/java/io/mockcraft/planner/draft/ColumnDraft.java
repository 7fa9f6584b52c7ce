package io.mockcraft.planner.draft;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.ValueSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A column while it is being planned. */
public final class ColumnDraft {

    public final int place;
    public final Column column;
    public final String stream;

    @Nullable
    public ColumnSpec spec;

    /** What a reference over several tables puts here. */
    @Nullable
    public CellPlan given;

    /** The references, one to each of those tables, among which its values choose. */
    public List<ReferenceDraft> leads = List.of();

    /** The document that it is a field of; null for a column. */
    @Nullable
    public DocumentDraft inside;

    /** Whether a rule makes it although it is no column: an element of a list, or a field. */
    public boolean ruled;

    /** The rule of an element of a list, or of a field; null for a column. */
    @Nullable
    public ColumnRule innerRule;

    /** Its fields, where its values are documents; null elsewhere. */
    @Nullable
    public DocumentDraft document;

    @Nullable
    public ReferenceDraft reference;

    public int referencePart;

    @Nullable
    public Generator generator;

    public List<PathPlan> inputs = List.of();
    public CellPlan plan = new CellPlan.Omitted();
    public double nulls;
    /** Whether rows of other tables refer to it and cannot do without its value. */
    public boolean needed;
    /** Whether variants of the row set it. */
    public boolean varied;
    /** How checks let it be numbered, where nobody prescribed it. */
    public Counting counting = Counting.NONE;
    /** Whether its values are distinct by rank, so that every key it belongs to is. */
    public boolean distinct;

    /** The values that pinned rows hold in it, as text. */
    public final Set<String> pinned = new TreeSet<>();

    /** Which values the column's own checks refuse, where somebody prescribed them; null where none are known to be. */
    @Nullable
    public Predicate<@Nullable Object> refused;

    /** What a key over an expression sees of a value; null where it sees different values as different. */
    @Nullable
    public Function<@Nullable Object, @Nullable Object> seen;

    /** Whether it is one part of a key that is counted through, so that no other key may change it. */
    public boolean dealt;

    /** A column at this place of its table, whose values come from the stream of this name. */
    public ColumnDraft(int place, Column column, String stream) {
        this.place = place;
        this.column = column;
        this.stream = stream;
    }

    /** Whether no database column restricts its values. */
    public boolean free() {
        return column.type().kind() == TypeKind.OTHER;
    }

    /** Where the schema says that its values come from; null where it says nothing. */
    public @Nullable ValueSource source() {
        ColumnRule rule = spec == null ? innerRule : spec.rule();
        return rule == null ? null : rule.source();
    }

    /** Whether its own checks are known to refuse the value. */
    public boolean refuses(@Nullable Object value) {
        return refused != null && refused.test(value);
    }

    /** Whether nobody prescribed its values. */
    public boolean silent() {
        return given == null
                && !varied
                && !ruled
                && (spec == null || spec.rule().open());
    }

    /** Whether a rule of its own makes its values, also where a reference holds the column. */
    public boolean ruledItself() {
        return spec != null
                && !(spec.rule().source() instanceof ValueSource.Guessed)
                && !(spec.rule().source() instanceof ValueSource.Referenced);
    }

    /** Whether its values are made here, and not by the database. */
    public boolean written() {
        return !(plan instanceof CellPlan.Omitted);
    }

    /** Its domain of distinct values; null when it has none or its values come from elsewhere. */
    @Nullable
    public Distinct domain() {
        Generator known = generator;
        return known == null || reference != null ? null : known.distinct();
    }
}
