package io.mockcraft.generator.builtin.time;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.DOUBLE;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.REAL;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Time zones and parts of dates. */
public final class ZoneGenerators {

    private ZoneGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("time_zone", "timezone", "tz", "zone")
                        .says("A time zone's name.", "Pacific/Honolulu")
                        .fact("time_zone", "name"),
                trade.define("time_zone_abbreviation", "timezoneabv", "timezone_abbreviation")
                        .says("A time zone's usual abbreviation.", "HST")
                        .fact("time_zone", "abbreviation"),
                trade.define("time_zone_full", "timezonefull", "timezone_full")
                        .says("A time zone's full name.", "Hawaii-Aleutian Standard Time")
                        .fact("time_zone", "full_name"),
                trade.define("time_zone_offset", "timezoneoffset", "utc_offset")
                        .says("A time zone's hours from UTC in winter.", "5.50")
                        .fits(DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .factNumber("time_zone", "offset"),
                trade.define("time_zone_region", "timezoneregion")
                        .says("A time zone's area.", "Pacific")
                        .fact("time_zone", "region"),
                trade.define("hour").says("An hour of the day.", "9").numbers(0, 23),
                trade.define("minute").says("A minute of the hour.", "41").numbers(0, 59),
                trade.define("second").says("A second of the minute.", "33").numbers(0, 59),
                trade.define("nanosecond")
                        .says("A nanosecond of the second.", "482913057")
                        .numbers(0, 999999999),
                trade.define("day", "day_of_month")
                        .says("A day of the month that every month has.", "17")
                        .numbers(1, 28),
                trade.define("day_of_year").says("A day of the year.", "138").numbers(1, 365),
                trade.define("week", "week_number", "calendar_week")
                        .says("A week of the year.", "21")
                        .numbers(1, 52),
                trade.define("quarter").says("A quarter of the year.", "2").numbers(1, 4),
                trade.define("month_number").says("A month as its number.", "5").numbers(1, 12),
                trade.define("century")
                        .says("A century in Roman numerals.", "XIX")
                        .picks(making -> List.of("XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI")),
                trade.define("unix_time", "epoch", "epoch_seconds", "unix_timestamp")
                        .says("Seconds since 1970, in the two years before now unless bounds are given.", "1715938893")
                        .fits(BIGINT, INTEGER, DECIMAL, TEXT, CHAR)
                        .optional("between", Kind.TIME_RANGE, "The first and the last moment.")
                        .makes(Epochs::seconds),
                trade.define("unix_time_millis", "epoch_millis")
                        .says(
                                "Milliseconds since 1970, in the two years before now unless bounds are given.",
                                "1715938893482")
                        .fits(BIGINT, DECIMAL, TEXT, CHAR)
                        .optional("between", Kind.TIME_RANGE, "The first and the last moment.")
                        .makes(Epochs::millis));
    }
}
