package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.constraint.Checker;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The beginnings of days, hours or months that a column's own checks let pass, where few other dates and moments do: working
 * days, the first of each month, whole hours. So each row finds one, even where all must differ.
 *
 * @param kind a date or a moment
 * @param starts when they begin, in hours since 1970
 */
public record Periods(TypeKind kind, List<Long> starts) implements Generator, Distinct {

    private static final Set<TypeKind> KINDS = EnumSet.of(TypeKind.DATE, TypeKind.TIMESTAMP, TypeKind.TIMESTAMP_ZONED);
    private static final LocalDate END = LocalDate.of(2025, 1, 1);
    private static final long DAY = 24;
    private static final long MICROS = 3_600_000_000L;
    private static final int ENOUGH = 100;

    /** The generator itself, where its values pass or the column holds something else. */
    static Generator unlessPasses(Generator usual, DataType type, int place, Checker checker) {
        if (!KINDS.contains(type.kind()) || Probe.passes(usual, place, checker)) {
            return usual;
        }
        Periods best = new Periods(type.kind(), List.of());
        List<LongStream> some =
                type.kind() == TypeKind.DATE ? List.of(days(), months()) : List.of(days(), hours(), months());
        for (LongStream periods : some) {
            Periods passing = new Periods(type.kind(), periods.boxed().toList()).passing(place, checker);
            if (best.starts.size() < ENOUGH && passing.starts.size() > best.starts.size()) {
                best = passing;
            }
        }
        return best.starts.isEmpty() ? usual : best;
    }

    /** Days of ten years, and months of twenty, for keys that see the same in the dates and moments of two; none for other types. */
    public static List<Periods> wider(DataType type, int place, Checker checker) {
        return KINDS.contains(type.kind())
                ? Stream.of(days(), months())
                        .map(starts -> new Periods(type.kind(), starts.boxed().toList()).passing(place, checker))
                        .toList()
                : List.of();
    }

    /** Of ten years. */
    private static LongStream days() {
        return LongStream.range(0, 3_653).map(i -> (END.toEpochDay() - 1 - i) * DAY);
    }

    /** Of one year. */
    private static LongStream hours() {
        return LongStream.range(0, 366 * DAY).map(i -> END.toEpochDay() * DAY - 1 - i);
    }

    /** Of twenty years. */
    private static LongStream months() {
        return LongStream.range(0, 240).map(i -> END.minusMonths(i + 1).toEpochDay() * DAY);
    }

    private Periods passing(int place, Checker checker) {
        Cell cell = new Cell();
        return new Periods(
                kind,
                starts.stream()
                        .filter(hour -> {
                            write(hour, cell);
                            Object value = cell.toObject();
                            return checker.passes(slot -> slot == place ? value : null);
                        })
                        .toList());
    }

    private void write(long hour, Cell out) {
        switch (kind) {
            case DATE -> out.setDate(Math.floorDiv(hour, DAY));
            case TIMESTAMP -> out.setTimestamp(hour * MICROS);
            default -> out.setInstant(hour * MICROS);
        }
    }

    @Override
    public void generate(Draw draw, Cell out) {
        write(starts.get((int) draw.random().below(starts.size())), out);
    }

    @Override
    public Distinct distinct() {
        return this;
    }

    @Override
    public long capacity() {
        return starts.size();
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        write(starts.get((int) number), out);
    }
}
