package io.mockcraft.generator.builtin.time;

import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DATE;
import static io.mockcraft.catalog.TypeKind.TEXT;
import static io.mockcraft.catalog.TypeKind.TIMESTAMP;
import static io.mockcraft.catalog.TypeKind.TIMESTAMP_ZONED;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.format.IsoTime;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Moments;
import io.mockcraft.generator.making.TimeForm;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.parameter.TimeRange;
import io.mockcraft.random.RandomStream;
import io.mockcraft.schema.Span;
import java.util.List;

/** Moments before and after now, and pairs of dates and times. */
public final class SpanGenerators {

    private static final long MONTH = 30 * IsoTime.DAY;
    private static final long YEAR = 365;

    private SpanGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("past_date", "pastdate", "past", "recent")
                        .says("A date and time before now.", "2024-09-17T09:41:33")
                        .fits(TIMESTAMP_ZONED, TIMESTAMP, DATE, TEXT, CHAR)
                        .with("up_to", Kind.DURATION, "1y", "How long before now at most.")
                        .makes(making -> near(making, -1)),
                trade.define("future_date", "futuredate", "future", "upcoming")
                        .says("A date and time after now.", "2025-05-17T09:41:33")
                        .fits(TIMESTAMP_ZONED, TIMESTAMP, DATE, TEXT, CHAR)
                        .with("up_to", Kind.DURATION, "1y", "How long after now at most.")
                        .makes(making -> near(making, 1)),
                trade.define("date_range", "daterange")
                        .says("Two dates of the year before now, the earlier first.", "2024-03-01 to 2024-05-17")
                        .makes(SpanGenerators::dates),
                trade.define("time_range", "timerange")
                        .says("Two times of a day, the earlier first.", "09:00 to 17:30")
                        .makes(SpanGenerators::times));
    }

    private static Generator near(Making making, int sign) {
        Span span = making.given().duration("up_to");
        long far = Math.max(IsoTime.SECOND, span.months() * MONTH + span.micros());
        long now = making.target().now().getEpochSecond() * IsoTime.SECOND;
        TimeForm form = TimeForm.of(making.type(), TimeForm.TIMESTAMP, TimeForm.TIMESTAMP_TEXT);
        long unit = form == TimeForm.DATE ? IsoTime.DAY : IsoTime.SECOND;
        making.needs(19);
        long start = form == TimeForm.DATE ? now / IsoTime.DAY * IsoTime.DAY : now;
        TimeRange range = sign < 0
                ? new TimeRange(start - Math.max(far, unit), start - unit)
                : new TimeRange(start + unit, start + Math.max(far, unit));
        return Moments.of(making, range, unit, 0, form);
    }

    private static Generator dates(Making making) {
        making.needs(24);
        long today = making.target().now().getEpochSecond() / 86_400;
        return (draw, out) -> {
            RandomStream random = draw.random();
            long first = random.below(YEAR);
            long last = first + random.below(YEAR + 1 - first);
            out.setText(IsoTime.date(today - YEAR + first) + " to " + IsoTime.date(today - YEAR + last));
        };
    }

    private static Generator times(Making making) {
        making.needs(14);
        return (draw, out) -> {
            RandomStream random = draw.random();
            int first = random.below(95);
            int last = first + 1 + random.below(95 - first);
            out.setText(time(first) + " to " + time(last));
        };
    }

    private static String time(int quarters) {
        return IsoTime.time(quarters * 900L * IsoTime.SECOND, 0).substring(0, 5);
    }
}
