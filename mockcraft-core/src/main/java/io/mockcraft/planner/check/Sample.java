package io.mockcraft.planner.check;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.outside.Outside;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.planner.bound.Window;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.guess.Probe;
import io.mockcraft.planner.key.Domains;
import io.mockcraft.row.Cell;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that a rule makes without looking at others, to see what checks say to them. */
@FunctionalInterface
interface Sample {

    /** As many as a row is tried with before it is given up. */
    int SIZE = 1_000;

    /** One of them; the larger the number, the less alike they are to the first. */
    @Nullable
    Object value(int number);

    /** Empty where values depend on others, or are made by code of the user's own. */
    static Optional<Sample> of(ColumnDraft column, CellPlan plan) {
        if (plan instanceof CellPlan.Constant constant) {
            return Optional.of(number -> constant.value());
        } else if (plan instanceof CellPlan.Choice choice) {
            List<CellPlan.Constant> values = choice.values();
            return Optional.of(number -> values.get(number % values.size()).value());
        } else if (plan instanceof CellPlan.Between between) {
            return new Window(between.limits())
                    .domain(between.scale(), Domains.step(between.scale(), column.column.type()))
                    .filter(domain -> domain.capacity() > 0)
                    .map(domain -> spread(domain, column));
        } else if (plan instanceof CellPlan.Generated made
                && made.inputs().isEmpty()
                && !Outside.makes(made.generator())) {
            return Optional.of(number -> cut(Probe.value(made.generator(), column.place, number), column));
        }
        return Optional.empty();
    }

    private static Sample spread(Distinct domain, ColumnDraft column) {
        long capacity = domain.capacity();
        return number -> {
            Cell cell = new Cell();
            domain.generate(
                    (long) (capacity / (double) SIZE * number) % capacity, Probe.draw(column.place, number), cell);
            return typed(cell.toObject(), column);
        };
    }

    /** Text that is too long is cut when it is written. */
    private static @Nullable Object cut(@Nullable Object value, ColumnDraft column) {
        int length = column.column.type().length();
        boolean tooLong = length >= 0 && value instanceof String text && text.codePointCount(0, text.length()) > length;
        return tooLong && value instanceof String text ? text.substring(0, text.offsetByCodePoints(0, length)) : value;
    }

    /** Bounds of dates and times are moments. */
    private static @Nullable Object typed(@Nullable Object value, ColumnDraft column) {
        if (!(value instanceof Instant instant)) {
            return value;
        }
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return switch (column.column.type().kind()) {
            case DATE -> time.toLocalDate();
            case TIME -> time.toLocalTime();
            case TIMESTAMP -> time;
            default -> instant;
        };
    }
}
