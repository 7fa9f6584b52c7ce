package io.mockcraft.generator.builtin.aviation;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.generator.format.IsoTime;
import io.mockcraft.generator.making.FactText;
import io.mockcraft.generator.making.Family;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.NumberForm;
import io.mockcraft.generator.making.TimeForm;
import io.mockcraft.random.Mixer;
import io.mockcraft.random.RandomStream;
import java.util.List;

/** A row's flight: between its airports of departure and destination, at its time, as long as the distance takes. */
final class Flights {

    private static final long STREAM = Mixer.combine(0L, "flight");
    private static final long MINUTE = 60_000_000L;
    private static final long STEP = 5 * MINUTE;
    private static final long DAYS = 60;
    /** Taxiing, climb and approach. */
    private static final int GROUND_MINUTES = 35;

    private static final int KILOMETERS_PER_MINUTE = 14;

    private Flights() {}

    static Generator number(Making making) {
        FactTable airlines = making.facts().table("airline");
        Family family = Family.of(making, airlines);
        List<String> codes = airlines.column("iata");
        making.needs(6);
        return (draw, out) -> {
            StringBuilder text = new StringBuilder(6).append(codes.get(family.choose(draw)));
            RandomStream random = draw.shared(STREAM);
            long most = random.below(3) == 0 ? 9_999 : 999;
            out.setText(text.append(1 + random.below(most)).toString());
        };
    }

    static Generator airport(Making making, String end) {
        FactTable airports = making.facts().table("airport");
        return FactText.of(making, Family.of(airports, end), airports.column("iata"));
    }

    /** The moment of departure, or of arrival, within thirty days around now. */
    static Generator time(Making making, boolean arrival) {
        making.needs(19);
        Distances distances = Distances.of(making);
        long first = making.target().now().getEpochSecond() / 300 * STEP - DAYS / 2 * IsoTime.DAY;
        TimeForm form = TimeForm.of(
                making.type(),
                making.type().kind() == TypeKind.TIMESTAMP_ZONED ? TimeForm.INSTANT : TimeForm.TIMESTAMP,
                TimeForm.TIMESTAMP_TEXT);
        return (draw, out) -> {
            long departure = first + draw.shared(STREAM + 1).below(DAYS * 288) * STEP;
            form.write(arrival ? departure + minutes(distances, draw) * MINUTE : departure, 0, out);
        };
    }

    static Generator minutes(Making making) {
        Distances distances = Distances.of(making);
        NumberForm form = NumberForm.of(making.type(), NumberForm.WHOLE);
        making.needs(4);
        return (draw, out) -> form.write(minutes(distances, draw), 0, out);
    }

    static Generator kilometers(Making making) {
        Distances distances = Distances.of(making);
        NumberForm form = NumberForm.of(making.type(), NumberForm.WHOLE);
        making.needs(5);
        return (draw, out) -> form.write(distances.kilometers(draw), 0, out);
    }

    /** Rounded up to five minutes, as timetables do. */
    private static long minutes(Distances distances, Draw draw) {
        long exact = GROUND_MINUTES + distances.kilometers(draw) / KILOMETERS_PER_MINUTE;
        return (exact + 4) / 5 * 5;
    }
}
