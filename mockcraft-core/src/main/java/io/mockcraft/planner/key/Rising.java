package io.mockcraft.planner.key;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.Names;
import io.mockcraft.planner.draft.ColumnDraft;
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

    static boolean rises(ColumnDraft column) {
        if (column.spec == null || column.spec.rule().when() != null) {
            return false;
        }
        ValueSource source = column.spec.rule().source();
        return source instanceof ValueSource.Generated g
                        && Names.fold(g.generator()).equals("ordinal")
                || source instanceof Series series && rises(series, column);
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
