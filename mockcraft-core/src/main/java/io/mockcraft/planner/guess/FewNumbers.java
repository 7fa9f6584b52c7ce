package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.constraint.Checker;
import io.mockcraft.constraint.Span;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.Literals;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * The numbers that a column's own checks let pass, where few do: powers of two, prices in quarters. So each row finds one,
 * even where all must differ.
 *
 * @param type the column's type
 * @param units the numbers, in units of its scale
 */
record FewNumbers(DataType type, List<Long> units) implements Generator, Distinct {

    /** As many are looked at, besides the powers of two. */
    private static final long LOOKED_AT = 20_000;

    private static final int POWERS = 63;

    /** The generator itself, where its values pass, or the column holds something else. */
    static Generator unlessPasses(Generator usual, DataType type, int place, List<Span> spans, Checker checker) {
        boolean exact = type.whole() || type.kind() == TypeKind.DECIMAL;
        if (!exact || usual instanceof ChoiceDomain || Probe.passes(usual, place, checker)) {
            return usual;
        }
        List<Long> units = new ArrayList<>();
        candidates(type, spans).filter(passes(type, place, checker)).forEach(units::add);
        return units.size() < 2 ? usual : new FewNumbers(type, units);
    }

    private static LongStream candidates(DataType type, List<Span> spans) {
        LongStream powers = LongStream.range(0, POWERS).map(power -> 1L << power);
        long low = spans.stream()
                .flatMap(span -> UnitSpan.of(span, type).stream())
                .mapToLong(UnitSpan::low)
                .findFirst()
                .orElse(1);
        LongStream many = LongStream.range(Math.max(low, 0), Math.max(low, 0) + LOOKED_AT);
        return LongStream.concat(many, powers)
                .filter(unit -> holds(type, unit))
                .distinct()
                .sorted();
    }

    private static boolean holds(DataType type, long unit) {
        return switch (type.kind()) {
            case SMALLINT -> unit <= Short.MAX_VALUE;
            case INTEGER -> unit <= Integer.MAX_VALUE;
            case DECIMAL -> type.precision() < 0 || Long.toString(unit).length() <= type.precision();
            default -> true;
        };
    }

    private static LongPredicate passes(DataType type, int place, Checker checker) {
        Cell cell = new Cell();
        return unit -> {
            write(type, unit, cell);
            Object value = cell.toObject();
            return checker.passes(slot -> slot == place ? value : null);
        };
    }

    private static void write(DataType type, long unit, Cell out) {
        if (type.kind() == TypeKind.DECIMAL) {
            out.setDecimal(unit, Literals.scale(type));
        } else {
            out.setInteger(unit);
        }
    }

    @Override
    public void generate(Draw draw, Cell out) {
        write(type, units.get((int) draw.random().below(units.size())), out);
    }

    @Override
    public Distinct distinct() {
        return this;
    }

    @Override
    public long capacity() {
        return units.size();
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        write(type, units.get((int) number), out);
    }
}
