package io.mockcraft.generator.builtin;

import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DATE;
import static io.mockcraft.catalog.TypeKind.TEXT;
import static io.mockcraft.catalog.TypeKind.TIMESTAMP;
import static io.mockcraft.catalog.TypeKind.TIMESTAMP_ZONED;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.format.IsoTime;
import io.mockcraft.generator.parameter.TimeRange;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Dates, times and lengths of time. */
final class TimeGenerators {

    private static final String BETWEEN = "The first and the last; the two years before now unless given.";

    private TimeGenerators() {}

    static List<GeneratorFactory> all(Trade trade) {
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
                        .makes(TimeGenerators::date));
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
