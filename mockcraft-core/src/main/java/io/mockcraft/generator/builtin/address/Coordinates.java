package io.mockcraft.generator.builtin.address;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.generator.making.ExactNumbers;
import io.mockcraft.generator.making.Family;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.NumberForm;
import io.mockcraft.generator.making.Otherwise;
import io.mockcraft.generator.parameter.DecimalRange;
import java.math.BigDecimal;
import java.util.Optional;

/** Coordinates within about three kilometers of the row's place; anywhere in a range that is given. */
final class Coordinates {

    /** In millionths of a degree. */
    private static final int FAR = 30_000;

    private static final int SCALE = 6;

    private Coordinates() {}

    static Generator of(Making making, String column, int most) {
        DecimalRange range = new DecimalRange(BigDecimal.valueOf(-most), BigDecimal.valueOf(most));
        Generator anywhere = ExactNumbers.of(making, range, SCALE);
        Optional<FactTable> places = Places.table(making);
        boolean asked = making.given().has("range");
        return asked || places.isEmpty() ? anywhere : new Otherwise(near(making, places.get(), column), anywhere);
    }

    private static Generator near(Making making, FactTable places, String column) {
        Family family = Family.of(making, places);
        long[] centers = places.column(column).stream()
                .mapToLong(text -> new BigDecimal(text).movePointRight(SCALE).longValueExact())
                .toArray();
        int scale = Math.min(SCALE, ExactNumbers.scale(making, SCALE));
        long unit = NumberForm.power(SCALE - scale);
        NumberForm form = NumberForm.of(making.type(), NumberForm.EXACT);
        making.needs("-179.".length() + scale);
        return (draw, out) -> {
            long degrees = centers[family.choose(draw)] + draw.random().between(-FAR, FAR);
            form.write(degrees / unit, scale, out);
        };
    }
}
