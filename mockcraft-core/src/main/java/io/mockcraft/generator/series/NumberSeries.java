package io.mockcraft.generator.series;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.random.Distribution;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Numbers that rise or fall, swing and stray, over the moments of another column or over the rows.
 *
 * @param start the first number
 * @param over whether the first input is the moment that the number belongs to; else the trend follows the rows
 * @param pace how far each is from the one before; all zero for none
 * @param trend how much is added for each microsecond since {@code from}, or for each row
 * @param from the moment at which the trend starts
 * @param swings what comes back
 * @param noise what is added by chance
 * @param gaps the share of nulls
 * @param scale the digits behind the point
 */
record NumberSeries(
        Start start,
        boolean over,
        Pace pace,
        double trend,
        Start from,
        List<Swing> swings,
        Distribution noise,
        double gaps,
        int scale)
        implements Generator {

    @Override
    public void generate(Draw draw, Cell out) {
        RandomStream random = draw.random();
        if (random.chance(gaps) || over && draw.input(0).isNull() || start.isMissing(draw) || from.isMissing(draw)) {
            out.setNull();
            return;
        }
        double value = start.in(draw) + pace.at(draw.ordinal(), random) + noise.sample(random);
        value += over ? at(Start.value(draw.input(0)), from.in(draw)) : trend * (draw.ordinal() - 1);
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP);
        out.setDecimal(rounded.unscaledValue().longValue(), scale);
    }

    private double at(double micros, double from) {
        double value = trend * (micros - from);
        for (Swing swing : swings) {
            value += swing.at(micros);
        }
        return value;
    }
}
