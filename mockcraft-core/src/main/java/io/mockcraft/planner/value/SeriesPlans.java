package io.mockcraft.planner.value;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.series.SeriesGenerators;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.formula.Paths;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.FromNow;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.Series;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Compiles values that follow each other. */
final class SeriesPlans {

    private final Paths paths;
    private final Instant now;
    private final Problems problems;

    SeriesPlans(Paths paths, Instant now, Problems problems) {
        this.paths = paths;
        this.now = now;
        this.problems = problems;
    }

    CellPlan of(TableDraft draft, ColumnDraft column, Series series, String path) {
        int scale = Literals.scale(column.column.type());
        boolean fits = column.free() || Literals.measured(column.column.type()) && series.ofMoments() == scale < 0;
        if (!fits) {
            problems.add(
                    series.at(),
                    path,
                    "a series that starts with " + series.start() + " does not fit a column of type "
                            + column.column.type().sqlName(),
                    remedy(column));
            return new CellPlan.Constant(null);
        }
        return series.ofMoments()
                ? new CellPlan.Generated(moments(series, path), List.of(), column.stream)
                : numbers(draft, column, series, path);
    }

    private static String remedy(ColumnDraft column) {
        if (!Literals.measured(column.column.type())) {
            return "use it on a column of numbers, dates or times";
        }
        return Literals.scale(column.column.type()) < 0 ? "start with a date or time" : "start with a number";
    }

    private Generator moments(Series series, String path) {
        return SeriesGenerators.moments(series, micros(start(series, path)));
    }

    private Instant start(Series series, String path) {
        try {
            return Literals.instant(FromNow.settled(series.start(), now).toString());
        } catch (DateTimeException e) {
            problems.add(
                    series.at(),
                    path,
                    "\"" + series.start() + "\" is no date or time",
                    "write one, such as 2024-01-31");
            return now;
        }
    }

    private CellPlan numbers(TableDraft draft, ColumnDraft column, Series series, String path) {
        int scale = column.free() ? 2 : Literals.scale(column.column.type());
        Path over = series.over();
        if (over == null) {
            return new CellPlan.Generated(SeriesGenerators.numbers(series, 0, scale), List.of(), column.stream);
        }
        Optional<Paths.Found> found = paths.find(draft, column.inside, over, path);
        List<PathPlan> inputs = found.map(f -> List.of(f.plan())).orElse(List.of());
        long from = found.map(f -> from(f.column(), path)).orElse(0L);
        return new CellPlan.Generated(SeriesGenerators.numbers(series, from, scale), inputs, column.stream);
    }

    /** The trend starts where the moments do; where they are no series, it has its first number at the schema's now. */
    private long from(ColumnDraft over, String path) {
        if (over.spec != null && over.spec.rule().source() instanceof Series moments && moments.ofMoments()) {
            return micros(start(moments, path));
        }
        return micros(now);
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }
}
