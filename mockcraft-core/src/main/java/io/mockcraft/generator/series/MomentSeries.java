package io.mockcraft.generator.series;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import java.util.List;

/** Moments that follow each other inside of a parent's rows, or of the whole table. */
final class MomentSeries implements Generator {

    private static final int HALVINGS = 60;

    private final Start start;
    private final Pace pace;
    private final double jitter;
    private final List<Swing> swings;

    MomentSeries(Start start, Pace pace, double jitter, List<Swing> swings) {
        this.start = start;
        this.pace = pace;
        this.jitter = jitter;
        this.swings = List.copyOf(swings);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        if (start.isMissing(draw)) {
            out.setNull();
            return;
        }
        RandomStream random = draw.random();
        double first = start.in(draw);
        double elapsed = pace.at(draw.ordinal(), random);
        double moment = first + (swings.isEmpty() ? elapsed : swung(elapsed, first));
        double strayed = jitter == 0 ? moment : moment + (2 * random.nextDouble() - 1) * jitter;
        out.setInstant((long) StrictMath.floor(strayed));
    }

    /** When so much of the rate's area lies behind the start: by halving, because the area only grows. */
    private double swung(double area, double start) {
        double low = 0;
        double high = Math.max(area, 1);
        while (area(high, start) < area) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (area(middle, start) < area) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double area(double elapsed, double start) {
        double area = elapsed;
        for (Swing swing : swings) {
            area += swing.between(start, start + elapsed);
        }
        return area;
    }
}
