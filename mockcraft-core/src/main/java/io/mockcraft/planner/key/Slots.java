package io.mockcraft.planner.key;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.constraint.ColumnHints;
import io.mockcraft.constraint.Relation;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.sql.PostgresSql;
import io.mockcraft.expression.value.Times;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.Limit;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.plan.RowFormula;
import io.mockcraft.planner.bound.Window;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Counting;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.row.Cell;
import io.mockcraft.schema.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two columns that make a range, such as {@code tsrange(starts, ends)}: one slot for each row, so that no two overlap. */
final class Slots {

    private static final Set<String> RANGES = Set.of("daterange", "tsrange", "tstzrange", "int4range", "int8range");
    private static final long HOUR = 3_600_000_000L;
    private static final long DAY = 24 * HOUR;
    private static final long NUMBERS = 10;

    private final ColumnDraft start;
    private final ColumnDraft end;

    private Slots(ColumnDraft start, ColumnDraft end) {
        this.start = start;
        this.end = end;
    }

    /** Lays out the range that this expression is; the column that tells the slots, empty where nobody may decide both. */
    static Optional<ColumnDraft> layOut(TableDraft draft, String sql) {
        return PostgresSql.parse(sql) instanceof Expression.Call range
                        && RANGES.contains(range.function())
                        && range.arguments().size() > 1
                ? column(draft, range.arguments().get(0))
                        .flatMap(start -> column(draft, range.arguments().get(1))
                                .filter(end -> end != start)
                                .flatMap(end -> new Slots(start, end).layOut(draft)))
                : Optional.empty();
    }

    /** Lays out two columns that are unique each, the one less than the other by a check, as slots: the ends differ too. */
    static void layOutOrdered(TableDraft draft) {
        for (Relation relation : draft.constraints.relations()) {
            boolean greater = relation.operator() == Operator.GREATER || relation.operator() == Operator.GREATER_EQUAL;
            Relation seen = greater ? relation.swapped() : relation;
            draft.column(seen.column())
                    .filter(start -> strictly(seen, start) && alone(draft, start))
                    .flatMap(start -> draft.column(seen.other())
                            .filter(end -> alone(draft, end)
                                    && end.column.type().kind()
                                            == start.column.type().kind())
                            .filter(end -> new Slots(start, end).layOut(draft).isPresent()))
                    .ifPresent(end -> end.distinct = true);
        }
    }

    /** Equal numbers need no slots: both count alike. */
    private static boolean strictly(Relation relation, ColumnDraft start) {
        boolean numbers = Literals.boundScale(start.column.type()) >= 0;
        return relation.offset() == null
                && (relation.operator() == Operator.LESS || relation.operator() == Operator.LESS_EQUAL && !numbers);
    }

    private static boolean alone(TableDraft draft, ColumnDraft column) {
        return Partial.free(column)
                && draft.constraints.hints(column.column.name()).spans().isEmpty()
                && draft.table.keys().stream()
                        .filter(key -> key.plain() && !key.primary() && key.where() == null)
                        .anyMatch(key -> key.columns().equals(List.of(column.column.name())));
    }

    /** A column that nobody decided yet, also where the expression puts something in place of its nulls. */
    private static Optional<ColumnDraft> column(TableDraft draft, Expression expression) {
        if (expression instanceof Expression.Cast cast) {
            return column(draft, cast.of());
        } else if (expression instanceof Expression.Call call && call.function().equals("coalesce")) {
            return column(draft, call.arguments().get(0));
        }
        return expression instanceof Expression.Path path && path.names().size() == 1
                ? draft.column(path.names().get(0)).filter(Partial::free)
                : Optional.empty();
    }

    private Optional<ColumnDraft> layOut(TableDraft draft) {
        ColumnHints hints = draft.constraints.hints(start.column.name());
        return slots(hints).filter(slots -> slots.capacity() > 0).map(slots -> {
            start.generator = new Slot(slots);
            start.counting = Counting.NONE;
            start.plan = new CellPlan.Generated(start.generator, List.of(), start.stream);
            end.plan = end();
            start.nulls = 0;
            end.nulls = 0;
            return start;
        });
    }

    private Optional<Distinct> slots(ColumnHints hints) {
        return switch (start.column.type().kind()) {
            case INTEGER, BIGINT -> window(hints, 1L, (long) Integer.MAX_VALUE / 2, NUMBERS);
            case DATE -> window(hints, micros(1990), micros(2060), 7 * DAY);
            case TIMESTAMP, TIMESTAMP_ZONED -> window(hints, micros(1990), micros(2060), DAY);
            default -> Optional.empty();
        };
    }

    private Optional<Distinct> window(ColumnHints hints, Long low, Long high, long step) {
        Object asked = hints.spans().isEmpty() ? null : hints.spans().get(0).low();
        long first = asked == null ? low : Math.max(low, start(asked, low));
        List<Limit> limits = List.of(limit(Limit.Side.MIN, first), limit(Limit.Side.MAX, high));
        return new Window(limits).domain(Literals.boundScale(start.column.type()), step);
    }

    private static long start(Object asked, long otherwise) {
        if (asked instanceof Long number) {
            return number;
        }
        return Times.isMoment(asked) && Times.isFinite(asked)
                ? ChronoUnit.MICROS.between(LocalDateTime.of(1970, 1, 1, 0, 0), Times.dateTime(asked))
                : otherwise;
    }

    private static Limit limit(Limit.Side side, @Nullable Object value) {
        return new Limit(side, null, value, null);
    }

    private static long micros(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay() * DAY;
    }

    /** Behind the start, and before the next slot. */
    private CellPlan end() {
        PathPlan own = PathPlan.own(start.place);
        TypeKind kind = start.column.type().kind();
        if (kind == TypeKind.INTEGER || kind == TypeKind.BIGINT) {
            RowFormula.Function behind =
                    values -> ((Number) Objects.requireNonNull(values.get(0))).longValue() + NUMBERS / 2;
            return new DerivedPlan.Calculated(new RowFormula(behind, List.of(own)), 0);
        }
        Span within = new Span(0, kind == TypeKind.DATE ? 6 * DAY : 2 * HOUR);
        Limit after = new Limit(Limit.Side.AFTER, own, null, within);
        return new CellPlan.Between(List.of(after), Literals.boundScale(end.column.type()), null, end.stream, null);
    }

    /** The starts of slots, in any order. */
    private record Slot(Distinct slots) implements Generator {

        @Override
        public void generate(Draw draw, Cell out) {
            slots.generate(draw.random().below(slots.capacity()), draw, out);
        }

        @Override
        public Distinct distinct() {
            return slots;
        }
    }
}
