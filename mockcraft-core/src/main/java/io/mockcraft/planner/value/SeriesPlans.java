package io.mockcraft.planner.value;

import io.mockcraft.catalog.DataType;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.series.SeriesGenerators;
import io.mockcraft.generator.series.Start;
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
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
                    remedy(column, series.start()));
            return new CellPlan.Constant(null);
        }
        List<PathPlan> inputs = new ArrayList<>();
        Optional<Paths.Found> over = input(draft, column, series.over(), inputs, path);
        Start start = start(draft, column, series, inputs, path);
        Generator generator = series.ofMoments()
                ? SeriesGenerators.moments(series, start)
                : SeriesGenerators.numbers(
                        series,
                        start,
                        over.isPresent(),
                        from(draft, column, series, over, inputs, path),
                        scale(column));
        return new CellPlan.Generated(generator, inputs, column.stream);
    }

    private Optional<Paths.Found> input(
            TableDraft draft, ColumnDraft column, @Nullable Path path, List<PathPlan> inputs, String where) {
        Optional<Paths.Found> found = path == null ? Optional.empty() : paths.find(draft, column.inside, path, where);
        found.ifPresent(there -> inputs.add(there.plan()));
        return found;
    }

    /** A value as written, or one that a column holds. */
    private Start start(TableDraft draft, ColumnDraft column, Series series, List<PathPlan> inputs, String path) {
        if (series.start() instanceof Path named) {
            int place = inputs.size();
            input(draft, column, named, inputs, path).ifPresent(found -> refuse(found, series, path));
            return Start.of(place);
        }
        return Start.at(
                series.ofMoments()
                        ? micros(start(series, path))
                        : new BigDecimal(series.start().toString()).doubleValue());
    }

    private void refuse(Paths.Found start, Series series, String path) {
        DataType type = start.column().column.type();
        boolean moments = Literals.scale(type) < 0;
        if (!start.plan().ofField() && (!Literals.measured(type) || moments != series.ofMoments())) {
            problems.add(
                    series.at(),
                    path,
                    "a series of " + (series.ofMoments() ? "moments" : "numbers") + " cannot start with \""
                            + series.start() + "\" of type " + type.sqlName(),
                    "name a column of " + (series.ofMoments() ? "dates or times" : "numbers"));
        }
    }

    private static String remedy(ColumnDraft column, Object start) {
        if (!Literals.measured(column.column.type())) {
            return "use it on a column of numbers, dates or times";
        } else if (start instanceof Path) {
            return Literals.scale(column.column.type()) < 0
                    ? "give it a step such as 1d, or a rate"
                    : "give it a step that is a number";
        }
        return Literals.scale(column.column.type()) < 0 ? "start with a date or time" : "start with a number";
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

    private static int scale(ColumnDraft column) {
        return column.free() ? 2 : Literals.scale(column.column.type());
    }

    /** The trend starts where the moments do; where they are no series, it has its first number at the schema's now. */
    private Start from(
            TableDraft draft,
            ColumnDraft column,
            Series series,
            Optional<Paths.Found> over,
            List<PathPlan> inputs,
            String path) {
        Series moments = over.map(SeriesPlans::series).orElse(null);
        if (moments == null || series.over() == null) {
            return Start.at(over.isPresent() ? micros(now) : 0);
        } else if (moments.start() instanceof Path start) {
            int place = inputs.size();
            input(draft, column, beside(series.over(), start), inputs, path);
            return Start.of(place);
        }
        return Start.at(micros(start(moments, path)));
    }

    private static @Nullable Series series(Paths.Found over) {
        ColumnDraft column = over.column();
        return column.spec != null && column.spec.rule().source() instanceof Series moments && moments.ofMoments()
                ? moments
                : null;
    }

    /** A path of the row at the end of another one, seen from where that one starts. */
    private static Path beside(Path other, Path path) {
        List<String> segments =
                new ArrayList<>(other.segments().subList(0, other.segments().size() - 1));
        segments.addAll(path.segments());
        return new Path(segments, other.at());
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }
}
