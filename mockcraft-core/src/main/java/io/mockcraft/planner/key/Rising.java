package io.mockcraft.planner.key;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.Names;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.Series;
import io.mockcraft.schema.Series.Step;
import io.mockcraft.schema.Span;
import io.mockcraft.schema.ValueSource;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Columns whose values rise from row to row, under a parent or in the whole table: ordinals, and series that never stray back. */
final class Rising {

    private static final long DAY = 86_400_000_000L;

    private Rising() {}

    static boolean rises(TableDraft table, ColumnDraft column) {
        if (column.spec == null || column.spec.rule().when() != null) {
            return false;
        }
        ValueSource source = column.spec.rule().source();
        return source instanceof ValueSource.Generated g
                        && Names.fold(g.generator()).equals("ordinal")
                || source instanceof Series series && startsTogether(table, series) && rises(series, column);
    }

    /** Whether the rows that follow each other start at one value: a fixed one, or one of the parent that they are counted per. */
    private static boolean startsTogether(TableDraft table, Series series) {
        return !(series.start() instanceof Path start)
                || start.segments().size() > 1
                        && table.rows instanceof RowPlan.Per per
                        && table.leadingTo(start.segments().get(0))
                                .filter(reference -> reference.number == per.reference())
                                .isPresent();
    }

    private static boolean rises(Series series, ColumnDraft column) {
        boolean straight = series.noise() == null && series.seasons().isEmpty();
        Step step = series.step();
        if (step instanceof Step.Time time) {
            return straight && apart(time.low()) - strays(series.jitter()) >= unit(column);
        } else if (step instanceof Step.Amount amount) {
            BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, Literals.scale(column.column.type())));
            return straight
                    && series.trend() == null
                    && series.gaps() == 0
                    && amount.low().compareTo(unit) >= 0;
        }
        return false;
    }

    private static long apart(Span step) {
        return step.micros() + step.months() * 28 * DAY;
    }

    /** Two moments may stray towards each other, and are cut to microseconds. */
    private static long strays(@Nullable Span jitter) {
        return jitter == null ? 0 : 2 * (jitter.micros() + jitter.months() * 31 * DAY) + 1;
    }

    private static long unit(ColumnDraft column) {
        return column.column.type().kind() == TypeKind.DATE ? DAY : 1;
    }
}
