package io.mockcraft.generator.series;

import io.mockcraft.generator.Generator;
import io.mockcraft.random.Distribution;
import io.mockcraft.random.Distributions;
import io.mockcraft.schema.Series;
import io.mockcraft.schema.Series.Rate;
import io.mockcraft.schema.Series.Step;
import io.mockcraft.schema.Series.Trend;
import io.mockcraft.schema.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes generators of series. */
public final class SeriesGenerators {

    private static final double MONTH = 365.2425 / 12 * 86_400e6;

    private SeriesGenerators() {}

    /** Moments. */
    public static Generator moments(Series series, Start start) {
        if (series.step() instanceof Step.Time step && monthly(step) && series.jitter() == null) {
            return new MonthSeries(start, step.low().months(), new Pace(1, 1, series.gaps()));
        }
        Span jitter = series.jitter();
        return new MomentSeries(start, pace(series), jitter == null ? 0 : micros(jitter), swings(series));
    }

    /**
     * Numbers.
     *
     * @param over whether the first input is the moment that each number belongs to
     * @param from the moment at which the trend starts
     * @param scale the digits behind the point
     */
    public static Generator numbers(Series series, Start start, boolean over, Start from, int scale) {
        BigDecimal deviation = series.noise();
        Distribution noise = deviation == null ? random -> 0 : Distributions.normal(0, deviation.doubleValue());
        return new NumberSeries(
                start, over, pace(series), trend(series.trend()), from, swings(series), noise, series.gaps(), scale);
    }

    private static boolean monthly(Step.Time step) {
        return step.low().equals(step.high())
                && step.low().months() > 0
                && step.low().micros() == 0;
    }

    private static Pace pace(Series series) {
        double gaps = series.ofMoments() ? series.gaps() : 0;
        Step step = series.step();
        Rate rate = series.rate();
        if (step instanceof Step.Time time) {
            return new Pace(micros(time.low()), micros(time.high()), gaps);
        } else if (step instanceof Step.Amount amount) {
            return new Pace(amount.low().doubleValue(), amount.high().doubleValue(), gaps);
        } else if (rate != null) {
            double apart = micros(rate.per()) / rate.count().doubleValue();
            return new Pace(0, 2 * apart, gaps);
        }
        return new Pace(0, 0, gaps);
    }

    private static double trend(@Nullable Trend trend) {
        if (trend == null) {
            return 0;
        }
        Span per = trend.per();
        return trend.amount().doubleValue() / (per == null ? 1 : micros(per));
    }

    private static List<Swing> swings(Series series) {
        return series.seasons().stream().map(Swing::of).toList();
    }

    private static double micros(Span span) {
        return span.micros() + span.months() * MONTH;
    }
}
