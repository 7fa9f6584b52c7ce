package io.mockcraft.generator.making;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.row.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** A number out of a table of facts, cut to the fraction digits that the column holds. */
final class FactNumber implements DistinctGenerator {

    private final Family family;
    private final long[] unscaled;
    private final long[] different;
    private final int scale;
    private final NumberForm form;

    private FactNumber(Family family, long[] unscaled, int scale, NumberForm form) {
        this.family = family;
        this.unscaled = unscaled;
        this.different = Arrays.stream(unscaled).sorted().distinct().toArray();
        this.scale = scale;
        this.form = form;
    }

    /** The numbers of a column. */
    static FactNumber of(Making making, FactTable table, String column) {
        List<BigDecimal> numbers =
                table.column(column).stream().map(BigDecimal::new).toList();
        HeldDecimals held = new HeldDecimals(making.type());
        int own = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int scale = Math.min(own, held.scale());
        long[] unscaled = numbers.stream()
                .mapToLong(n ->
                        n.setScale(scale, RoundingMode.DOWN).unscaledValue().longValue())
                .toArray();
        for (long number : unscaled) {
            if (number < held.at(scale).low() || number > held.at(scale).high()) {
                String reason = BigDecimal.valueOf(number, scale) + " does not fit "
                        + making.type().sqlName();
                throw making.refuse(reason, "take a wider column");
            }
        }
        NumberForm form = NumberForm.of(making.type(), scale == 0 ? NumberForm.WHOLE : NumberForm.EXACT);
        return new FactNumber(Family.of(making, table), unscaled, scale, form);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        form.write(unscaled[family.choose(draw)], scale, out);
    }

    @Override
    public long capacity() {
        return different.length;
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        form.write(different[(int) number], scale, out);
    }
}
