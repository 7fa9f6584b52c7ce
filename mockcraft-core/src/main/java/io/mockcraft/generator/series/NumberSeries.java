package io.mockcraft.generator.series;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.random.Distribution;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Numbers that rise or fall, swing and stray, over the moments of another column or over the rows.
 *
 * @param start the first number
 * @param pace how far each is from the one before; all zero for none
 * @param trend how much is added for each microsecond since {@code from}, or for each row
 * @param from the moment at which the trend starts; without an input the trend follows the rows
 * @param swings what comes back
 * @param noise what is added by chance
 * @param gaps the share of nulls
 * @param scale the digits behind the point
 */
record NumberSeries(
        double start,
        Pace pace,
        double trend,
        double from,
        List<Swing> swings,
        Distribution noise,
        double gaps,
        int scale)
        implements Generator {

    private static final double DAY = 86_400e6;

    @Override
    public void generate(Draw draw, Cell out) {
        RandomStream random = draw.random();
        boolean over = draw.inputs() > 0;
        if (random.chance(gaps) || over && draw.input(0).isNull()) {
            out.setNull();
            return;
        }
        double value = start + pace.at(draw.ordinal(), random) + noise.sample(random);
        value += over ? at(micros(draw.input(0))) : trend * (draw.ordinal() - 1);
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP);
        out.setDecimal(rounded.unscaledValue().longValue(), scale);
    }

    private double at(double micros) {
        double value = trend * (micros - from);
        for (Swing swing : swings) {
            value += swing.at(micros);
        }
        return value;
    }

    private static double micros(Cell cell) {
        return cell.kind() == CellKind.DATE ? cell.bits() * DAY : cell.bits();
    }
}
