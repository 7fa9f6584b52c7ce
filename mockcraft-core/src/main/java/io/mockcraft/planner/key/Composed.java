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
        this.pieces = new Pieces(name -> inputs.stream()
                        .anyMatch(c -> c.column.name().equals(name) && c.column.nullable()))
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
                    .forEach(place -> told.putIfAbsent(columns(pieces.get(place)).get(0), pieces.get(place)));
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
        boolean known = add(piece, columns, false, some) & add(piece, columns, true, some);
        boolean plain = columns.size() == 1 && Telling.keeps(piece);
        TypeKind kind = plain ? columns.get(0).column.type().kind() : TypeKind.OTHER;
        return known ? new HoleTexts(kind, some, columns.stream().allMatch(this::always)) : new HoleTexts(kind, Set.of(), false);
    }

    /** Whether there is no text at all where the column is null. */
    private boolean always(ColumnDraft column) {
        return !column.column.nullable() || Nullness.possible(whole, column.column.name()::equals);
    }

    /** Adds texts of the piece; false where some are not known. */
    private boolean add(Expression piece, List<ColumnDraft> columns, boolean distinct, Set<String> texts) {
        Map<Integer, IntFunction<@Nullable Object>> values = new HashMap<>();
        for (ColumnDraft column : columns) {
            Optional<IntFunction<@Nullable Object>> drawn = samples.drawn(column);
            (distinct ? samples.distinct(column).or(() -> drawn) : drawn)
                    .ifPresent(sample -> values.put(column.place, sample));
        }
        return values.size() == columns.size()
                && values(piece, values, Samples.SIZE).stream().allMatch(value -> {
                    Object text = value == null ? "" : TextForm.of(value);
                    return text instanceof String s && (texts.add(s) || true);
                });
    }

    private List<@Nullable Object> values(
            Expression expression, Map<Integer, IntFunction<@Nullable Object>> columns, int rows) {
        Formula formula = Formula.of(
                expression, Names.of(draft.columns.stream().map(c -> c.column).toList()));
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int number = i;
            values.add(formula.value(
                    slot -> columns.containsKey(slot) ? columns.get(slot).apply(number) : null, now));
        }
        return values;
    }

    /** Whether it seems to differ wherever this column does: a thousand rows, in which the others are drawn, tell. */
    boolean seemsToTell(ColumnDraft column) {
        Map<Integer, IntFunction<@Nullable Object>> values = new HashMap<>();
        for (ColumnDraft input : inputs) {
            (input == column ? samples.distinct(input) : samples.drawn(input))
                    .ifPresent(sample -> values.put(input.place, sample));
        }
        Set<String> seen = new HashSet<>();
        return values.size() == inputs.size()
                && values(whole, values, samples.size(column)).stream()
                        .allMatch(value ->
                                value != null && !(value instanceof Unknowable) && seen.add(value.toString()));
    }

    /** Whether it seems to differ wherever any column does: where a thousand draws make the same, they are the same. */
    boolean seemsToTellAll() {
        Map<Integer, IntFunction<@Nullable Object>> values = new HashMap<>();
        inputs.forEach(input -> samples.drawn(input).ifPresent(sample -> values.put(input.place, sample)));
        if (values.size() < inputs.size()) {
            return false;
        }
        List<@Nullable Object> made = values(whole, values, Samples.SIZE);
        Map<String, List<@Nullable Object>> from = new HashMap<>();
        return IntStream.range(0, Samples.SIZE).allMatch(number -> {
            Object value = made.get(number);
            List<@Nullable Object> drawn = new ArrayList<>();
            inputs.forEach(input -> drawn.add(values.get(input.place).apply(number)));
            return value != null
                    && !(value instanceof Unknowable)
                    && drawn.equals(from.computeIfAbsent(value.toString(), text -> drawn));
        });
    }
}
