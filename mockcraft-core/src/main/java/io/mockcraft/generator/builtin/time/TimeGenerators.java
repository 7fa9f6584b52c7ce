package io.mockcraft.generator.builtin.time;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DATE;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.INTERVAL;
import static io.mockcraft.catalog.TypeKind.SMALLINT;
import static io.mockcraft.catalog.TypeKind.TEXT;
import static io.mockcraft.catalog.TypeKind.TIME;
import static io.mockcraft.catalog.TypeKind.TIMESTAMP;
import static io.mockcraft.catalog.TypeKind.TIMESTAMP_ZONED;
import static io.mockcraft.catalog.TypeKind.TIME_ZONED;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.format.IsoTime;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Moments;
import io.mockcraft.generator.making.NumberForm;
import io.mockcraft.generator.making.TimeForm;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.making.WholeNumbers;
import io.mockcraft.generator.parameter.IntegerRange;
import io.mockcraft.generator.parameter.TimeRange;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Dates, times and lengths of time. */
public final class TimeGenerators {

    private static final String BETWEEN = "The first and the last; the two years before now unless given.";

    private TimeGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("timestamp", "datetime", "date_time", "instant", "timestamptz")
                        .says("A date and time.", "2024-05-17T09:41:33")
                        .fits(TIMESTAMP_ZONED, TIMESTAMP, DATE, TEXT, CHAR)
                        .optional("between", Kind.TIME_RANGE, BETWEEN)
                        .bounded("fraction", Kind.INTEGER, "0", "0..6", "The fraction digits of a second.")
                        .makes(TimeGenerators::timestamp),
                trade.define("date", "day_date", "calendar_date")
                        .says("A date.", "2024-05-17")
                        .fits(DATE, TIMESTAMP, TIMESTAMP_ZONED, TEXT, CHAR)
                        .optional("between", Kind.TIME_RANGE, BETWEEN)
                        .makes(TimeGenerators::date),
                trade.define("time", "time_of_day", "localtime")
                        .says("A time of day.", "09:41:33")
                        .fits(TIME, TIME_ZONED, TEXT, CHAR)
                        .with("between", Kind.TIME_RANGE, "00:00:00..23:59:59", "The first and the last.")
                        .bounded("fraction", Kind.INTEGER, "0", "0..6", "The fraction digits of a second.")
                        .makes(TimeGenerators::time),
                trade.define("year", "birth_year", "model_year")
                        .says("A year; of the twenty up to now unless a range is given.", "2019")
                        .fits(INTEGER, SMALLINT, BIGINT, TEXT, CHAR)
                        .bounded("range", Kind.INTEGER_RANGE, null, "1..9999", "The first and the last.")
                        .makes(TimeGenerators::year),
                trade.define("month", "month_name", "monthstring")
                        .says("A month: its English name in text, else its number.", "5")
                        .fits(INTEGER, SMALLINT, BIGINT, TEXT, CHAR)
                        .makes(NamedDays::months),
                trade.define("weekday", "day_of_week", "week_day")
                        .says("A day of the week: its English name in text, else its number from Monday.", "Tuesday")
                        .fits(TEXT, CHAR, INTEGER, SMALLINT, BIGINT)
                        .makes(NamedDays::weekdays),
                trade.define("duration", "interval", "timespan")
                        .says("A length of time: ISO 8601, or seconds in a numeric column.", "PT2H30M")
                        .fits(INTERVAL, TEXT, CHAR, INTEGER, BIGINT)
                        .with("min", Kind.DURATION, "1m", "The shortest.")
                        .with("max", Kind.DURATION, "1d", "The longest.")
                        .makes(Lengths::of));
    }

    private static Generator timestamp(Making making) {
        TimeForm form = TimeForm.of(making.type(), TimeForm.TIMESTAMP, TimeForm.TIMESTAMP_TEXT);
        int fraction = fraction(making);
        long unit = form == TimeForm.DATE ? IsoTime.DAY : IsoTime.SECOND / NumberForm.power(fraction);
        making.needs(fraction == 0 ? 19 : 20 + fraction);
        return Moments.of(making, between(making), unit, fraction, form);
    }

    private static Generator date(Making making) {
        making.needs(10);
        TimeForm form = TimeForm.of(making.type(), TimeForm.DATE, TimeForm.DATE_TEXT);
        return Moments.of(making, between(making), IsoTime.DAY, 0, form);
    }

    private static Generator time(Making making) {
        int fraction = fraction(making);
        TimeRange asked = making.given().times("between").orElseThrow();
        if (asked.low() < 0 || asked.high() >= IsoTime.DAY) {
            throw making.refuse("between", "these are no times of day", "write them as [08:00, 18:00]");
        }
        making.needs(fraction == 0 ? 8 : 9 + fraction);
        TimeForm form = TimeForm.of(making.type(), TimeForm.TIME, TimeForm.TIME_TEXT);
        return Moments.of(making, asked, IsoTime.SECOND / NumberForm.power(fraction), fraction, form);
    }

    private static Generator year(Making making) {
        making.needs(4);
        int now = LocalDateTime.ofInstant(making.target().now(), ZoneOffset.UTC).getYear();
        IntegerRange usual = new IntegerRange(now - 19, now);
        return WholeNumbers.of(making, usual, usual);
    }

    /** The fraction digits asked for, or as many as the column holds. */
    static int fraction(Making making) {
        int asked = (int) making.given().integer("fraction");
        int held = making.type().precision();
        return held < 0 ? asked : Math.min(asked, held);
    }

    private static TimeRange between(Making making) {
        return making.given().times("between").orElseGet(() -> {
            LocalDateTime now = LocalDateTime.ofInstant(making.target().now(), ZoneOffset.UTC);
            return new TimeRange(micros(now.minusYears(2)), micros(now));
        });
    }

    static long micros(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) * IsoTime.SECOND + time.getNano() / 1_000;
    }
}
