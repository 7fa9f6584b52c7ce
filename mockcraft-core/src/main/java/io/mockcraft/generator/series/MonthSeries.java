package io.mockcraft.generator.series;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Moments that are whole months apart by the calendar, in UTC: from the 31st, the last day of shorter months.
 *
 * @param start the first moment
 * @param months how far each is from the one before
 * @param places which of the months are taken
 */
record MonthSeries(Start start, long months, Pace places) implements Generator {

    private static final long MICROS = 1_000_000L;

    @Override
    public void generate(Draw draw, Cell out) {
        if (start.isMissing(draw)) {
            out.setNull();
            return;
        }
        long begin = (long) start.in(draw);
        long place = (long) places.at(draw.ordinal(), draw.random());
        LocalDateTime first = LocalDateTime.ofEpochSecond(
                Math.floorDiv(begin, MICROS), (int) Math.floorMod(begin, MICROS) * 1_000, ZoneOffset.UTC);
        Instant moment = first.plusMonths(place * months).toInstant(ZoneOffset.UTC);
        out.setInstant(moment.getEpochSecond() * MICROS + moment.getNano() / 1_000);
    }
}
