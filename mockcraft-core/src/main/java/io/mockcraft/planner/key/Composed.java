package io.mockcraft.planner.key;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Nullness;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.value.TextForm;
import io.mockcraft.expression.value.Unknowable;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an expression over several columns makes of them: whether it is different wherever one of them is. */
final class Composed {

    private final TableDraft draft;
    private final Samples samples;
    private final Instant now;
    private final Expression whole;
    private final List<Expression> pieces;
    private final List<ColumnDraft> inputs;

    Composed(TableDraft draft, Samples samples, Instant now, Expression whole) {
        this.draft = draft;
        this.samples = samples;
        this.now = now;
        this.whole = whole;
        this.inputs = columns(whole);
        this.pieces = new Pieces(
                        name -> inputs.stream().anyMatch(c -> c.column.name().equals(name) && c.column.nullable()))
                .of(whole).stream().filter(piece -> !"".equals(constant(piece))).toList();
    }

    private List<ColumnDraft> columns(Expression expression) {
        Set<String> names = Walk.columns(expression);
        return draft.columns.stream()
                .filter(c -> names.contains(c.column.name()))
                .toList();
    }

    List<ColumnDraft> inputs() {
        return inputs;
    }

    /** The columns that can be read off the text that it is, each with the piece that tells it. */
    Map<ColumnDraft, Expression> told() {
        Map<ColumnDraft, Expression> told = new LinkedHashMap<>();
        if (pieces.size() > 1) {
            Legible texts = new Legible(pieces.stream().map(this::piece).toList());
            IntStream.range(0, pieces.size())
                    .filter(place -> columns(pieces.get(place)).size() == 1 && texts.tells(place))
                    .forEach(
                            place -> told.putIfAbsent(columns(pieces.get(place)).get(0), pieces.get(place)));
        }
        return told;
    }

    private Legible.Piece piece(Expression piece) {
        Object constant = constant(piece);
        return constant == null ? Legible.Piece.of(texts(piece)) : Legible.Piece.of(constant.toString());
    }

    private @Nullable Object constant(Expression piece) {
        Object value = columns(piece).isEmpty() ? Formula.constant(piece, now) : null;
        Object text = value == null ? null : TextForm.of(value);
        return text instanceof Unknowable ? null : text;
    }

    private HoleTexts texts(Expression piece) {
        List<ColumnDraft> columns = columns(piece);
        Set<String> some = new TreeSet<>();
        boolean known = addTexts(piece, drawn(columns, null), some) && addTexts(piece, distinct(columns), some);
        boolean plain = columns.size() == 1 && Telling.keeps(piece);
        TypeKind kind = plain ? columns.get(0).column.type().kind() : TypeKind.OTHER;
        return known
                ? new HoleTexts(kind, some, columns.stream().allMatch(this::always))
                : new HoleTexts(kind, Set.of(), false);
    }

    /** Whether there is no text at all where the column is null. */
    private boolean always(ColumnDraft column) {
        return !column.column.nullable() || Nullness.possible(whole, column.column.name()::equals);
    }

    /** Adds what the piece is in some rows; false where one of its texts is not known. */
    private boolean addTexts(Expression piece, Rows rows, Set<String> texts) {
        if (!rows.known()) {
            return false;
        }
        for (Object value : values(piece, rows, Samples.SIZE)) {
            Object text = value == null ? "" : TextForm.of(value);
            if (!(text instanceof String known)) {
                return false;
            }
            texts.add(known);
        }
        return true;
    }

    /**
     * Values of some columns.
     *
     * @param columns the columns
     * @param values the values of each, by its place and the row's number
     */
    private record Rows(List<ColumnDraft> columns, Map<Integer, IntFunction<@Nullable Object>> values) {

        boolean known() {
            return values.size() == columns.size();
        }

        @Nullable
        Object value(int place, int row) {
            IntFunction<@Nullable Object> column = values.get(place);
            return column == null ? null : column.apply(row);
        }

        List<@Nullable Object> row(int number) {
            List<@Nullable Object> row = new ArrayList<>();
            columns.forEach(column -> row.add(value(column.place, number)));
            return row;
        }
    }

    /** As they are drawn; but one of them different in each row. */
    private Rows drawn(List<ColumnDraft> columns, @Nullable ColumnDraft different) {
        return rows(columns, column -> column == different ? samples.distinct(column) : samples.drawn(column));
    }

    private Rows distinct(List<ColumnDraft> columns) {
        return rows(columns, column -> samples.distinct(column).or(() -> samples.drawn(column)));
    }

    private static Rows rows(
            List<ColumnDraft> columns, Function<ColumnDraft, Optional<IntFunction<@Nullable Object>>> values) {
        Map<Integer, IntFunction<@Nullable Object>> found = new HashMap<>();
        columns.forEach(column -> values.apply(column).ifPresent(known -> found.put(column.place, known)));
        return new Rows(columns, found);
    }

    private List<@Nullable Object> values(Expression expression, Rows rows, int count) {
        Formula formula = Formula.of(
                expression, Names.of(draft.columns.stream().map(c -> c.column).toList()));
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            values.add(formula.value(slot -> rows.value(slot, number), now));
        }
        return values;
    }

    /** Whether it seems to differ wherever this column does: a thousand rows, in which the others are drawn, tell. */
    boolean seemsToTell(ColumnDraft column) {
        Rows rows = drawn(inputs, column);
        Set<String> seen = new HashSet<>();
        return rows.known()
                && values(whole, rows, samples.size(column)).stream()
                        .allMatch(value -> known(value) && seen.add(String.valueOf(value)));
    }

    /** Whether it seems to differ wherever any column does: where a thousand draws make the same, they are the same. */
    boolean seemsToTellAll() {
        Rows rows = drawn(inputs, null);
        if (!rows.known()) {
            return false;
        }
        List<@Nullable Object> made = values(whole, rows, Samples.SIZE);
        Map<String, List<@Nullable Object>> from = new HashMap<>();
        for (int number = 0; number < made.size(); number++) {
            List<@Nullable Object> row = rows.row(number);
            List<@Nullable Object> before = from.put(String.valueOf(made.get(number)), row);
            if (!known(made.get(number)) || before != null && !before.equals(row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean known(@Nullable Object value) {
        return value != null && !(value instanceof Unknowable);
    }
}
