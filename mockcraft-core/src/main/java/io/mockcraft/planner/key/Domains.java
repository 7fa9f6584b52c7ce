package io.mockcraft.planner.key;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Distinct;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.Limit;
import io.mockcraft.planner.bound.Window;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Counting;
import io.mockcraft.planner.draft.Layers;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.planner.value.Dealer;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftBug;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The domains of distinct values that columns offer. */
public final class Domains implements Dealer {

    private static final int DAYS = -2;
    private static final long DAY = 86_400_000_000L;
    private static final int MICROS = 6;
    private static final int FEW_LETTERS = 5;
    private static final double HALF = 0.5;

    private final Generators generators;

    /** Asks these generators for what is distinct. */
    public Domains(Generators generators) {
        this.generators = generators;
    }

    /** How many distinct values a column can take; 0 when its values come from elsewhere. */
    long capacity(ColumnDraft column) {
        Distinct domain = find(column);
        return domain == null ? 0 : domain.capacity();
    }

    /** How many rows can differ in a column: those that pinned rows make different too. */
    long rows(ColumnDraft column) {
        long capacity = capacity(column);
        return capacity == 0 ? 0 : Products.plus(capacity, column.pinned.size());
    }

    /** How many combinations of values some columns can take. */
    long product(List<ColumnDraft> columns) {
        return columns.stream().mapToLong(this::capacity).reduce(1, Products::times);
    }

    Distinct distinct(ColumnDraft column) {
        Distinct domain = find(column);
        if (domain == null) {
            throw new MockCraftBug("no domain of distinct values in " + column.column.name());
        }
        return domain;
    }

    private @Nullable Distinct find(ColumnDraft column) {
        Distinct all = all(column);
        if (all == null || !column.inputs.isEmpty()) {
            return all;
        }
        Distinct remaining = Remaining.of(all, column);
        return column.seen == null ? remaining : Representatives.of(remaining, column, column.seen);
    }

    private @Nullable Distinct all(ColumnDraft column) {
        Optional<CellPlan> source = Layers.source(column.plan);
        if (column.reference != null || !column.written() || source.isEmpty() || prescribedElsewhere(source.get())) {
            return null;
        }
        if (source.get() instanceof CellPlan.Between between) {
            return between.spread() == null ? domain(between, column.column.type()) : null;
        } else if (column.silent() && column.counting.possible()) {
            return counted(column.counting, column.column.type());
        }
        Distinct own = column.domain();
        return own == null && column.silent() ? fallback(column) : own;
    }

    private @Nullable Distinct counted(Counting counting, DataType type) {
        Map<String, Object> numbers =
                counting.ranks() ? Map.of() : Map.of("start", counting.start(), "step", counting.step());
        Distinct counted = generators.own("sequence", numbers, type).distinct();
        return counted == null || counted.capacity() <= counting.most() ? counted : new First(counted, counting.most());
    }

    /** Values from templates, copies, formulas and bounds are not ours to number. */
    private static boolean prescribedElsewhere(CellPlan plan) {
        return plan instanceof CellPlan.Template
                || plan instanceof CellPlan.Copy
                || plan instanceof CellPlan.Constant
                || plan instanceof DerivedPlan;
    }

    private static @Nullable Distinct domain(CellPlan.Between between, DataType type) {
        return new Window(between.limits())
                .domain(between.scale(), step(between.scale(), type))
                .orElse(null);
    }

    /** From one value that the column holds to the next, in units of the scale or in microseconds. */
    public static long step(int scale, DataType type) {
        if (scale == DAYS) {
            return DAY;
        } else if (scale >= 0 || type.precision() < 0) {
            return 1;
        }
        return BigDecimal.TEN.pow(Math.max(0, MICROS - type.precision())).longValueExact();
    }

    private @Nullable Distinct fallback(ColumnDraft column) {
        DataType type = column.column.type();
        if (type.kind() != TypeKind.TEXT && type.kind() != TypeKind.CHAR) {
            return null;
        }
        boolean letters = type.length() >= 0 && type.length() <= FEW_LETTERS;
        return letters
                ? generators
                        .own("pattern", Map.of("pattern", "[A-Z]{" + type.length() + "}"), type)
                        .distinct()
                : generators.own("word", Map.of(), type).distinct();
    }

    /** Gives each row of the table another value; rows may stay null where that keeps them out of the key. */
    void makeDistinct(TableDraft table, ColumnDraft column, boolean nulls) {
        Distinct distinct = distinct(column);
        column.distinct = true;
        table.limit = Math.min(table.limit, Products.plus(distinct.capacity(), column.pinned.size()));
        List<Long> taken = distinct.ordered() ? taken(table, column) : List.of();
        put(column, new CellPlan.Numbered(distinct, column.inputs, taken, column.stream), nulls);
        if (nulls && column.silent() && table.mayHaveToBeNull(column)) {
            column.nulls = HALF;
        }
    }

    /** Makes the column a digit of the row's number; answers how many values it has. */
    long count(ColumnDraft column, long divisor) {
        Distinct distinct = distinct(column);
        column.dealt = true;
        put(column, new CellPlan.Digit(distinct, divisor, column.stream), false);
        return distinct.capacity();
    }

    /** Makes as many of the columns digits of the row's number as so many rows need; answers how many those are. */
    long count(List<ColumnDraft> columns, long rows) {
        long told = 1;
        for (ColumnDraft column : columns) {
            if (told < rows) {
                told = Products.times(told, count(column, told));
            }
        }
        return told;
    }

    /** Makes the column a digit of the row's ordinal under its counted parent; answers how many values it has. */
    long deal(ColumnDraft column, long divisor, boolean nulls) {
        Distinct distinct = distinct(column);
        column.dealt = true;
        List<Double> weights = Layers.source(column.plan)
                .filter(CellPlan.Choice.class::isInstance)
                .map(choice -> weights((CellPlan.Choice) choice, distinct))
                .orElse(List.of());
        put(column, new CellPlan.Dealt(distinct, divisor, weights, column.inputs, column.stream), nulls);
        return distinct.capacity();
    }

    @Override
    public long deal(ColumnDraft column, Predicate<Limit> same, Location at) {
        if (capacity(column) > 0) {
            return deal(column, 1, true);
        }
        return new BoundedParts(same, 1, false, true, at).deal(column) ? Long.MAX_VALUE : 0;
    }

    /** The weights of given values; none where they weigh the same, or pinned rows and doubles changed their numbers. */
    private static List<Double> weights(CellPlan.Choice choice, Distinct distinct) {
        boolean same = choice.weights().stream().distinct().count() < 2;
        return same || distinct.capacity() != choice.weights().size() ? List.of() : choice.weights();
    }

    static void put(ColumnDraft column, CellPlan plan, boolean nulls) {
        boolean layered = nulls && column.column.nullable();
        column.plan = layered ? Layers.over(column.plan, plan) : plan;
        column.nulls = 0;
    }

    /** The numbers that pinned rows hold, or that checks forbid. */
    private static List<Long> taken(TableDraft table, ColumnDraft column) {
        Stream<@Nullable Object> pinned = table.pinned.stream()
                .map(row -> row.get(column.place))
                .filter(CellPlan.Constant.class::isInstance)
                .map(plan -> ((CellPlan.Constant) plan).value());
        Stream<Object> forbidden =
                column.silent() ? table.constraints.hints(column.column.name()).forbidden().stream() : Stream.of();
        return Stream.concat(pinned, forbidden)
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .distinct()
                .sorted()
                .toList();
    }
}
