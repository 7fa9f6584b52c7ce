package io.mockcraft.planner.key;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.guess.Probe;
import io.mockcraft.row.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One value of a domain for each that a key sees, where the key sees the same in several: one moment for each day. Rows hold
 * the very values that were looked at, whatever their seed.
 *
 * @param all the whole domain
 * @param numbers the numbers of the chosen values
 * @param place the place of the column that they were looked at for
 */
record Representatives(Distinct all, List<Long> numbers, int place) implements Distinct {

    private static final int LOOKED_AT = 10_000;

    static Distinct of(Distinct all, ColumnDraft column, Function<@Nullable Object, @Nullable Object> seen) {
        long looked = Math.min(all.capacity(), LOOKED_AT);
        double step = all.ordered() ? 1 : all.capacity() / (double) Math.max(1, looked);
        Predicate<Long> fresh = fresh(all, column.place, seen);
        List<Long> numbers = LongStream.range(0, looked)
                .mapToObj(i -> Math.min((long) (i * step), all.capacity() - 1))
                .filter(fresh)
                .toList();
        boolean allDiffer =
                numbers.size() == looked && (step < 2 || next(numbers, all).allMatch(fresh));
        return allDiffer ? cut(all, fresh) : new Representatives(all, numbers, column.place);
    }

    /** A key that cuts texts to some digits sees longer numbers as the ones before: 100000 and 1000000. */
    private static Distinct cut(Distinct all, Predicate<Long> fresh) {
        return all.ordered()
                ? LongStream.iterate(LOOKED_AT, power -> power <= all.capacity() / 10, power -> power * 10)
                        .map(power -> power * 10 - 1)
                        .filter(number -> !fresh.test(number))
                        .mapToObj(number -> (Distinct) new First(all, number))
                        .findFirst()
                        .orElse(all)
                : all;
    }

    /**
     * Values far apart may all differ where those beside each other do not: moments of one day. A key that sees only what
     * rows draw beside the number shows that here too, unless so many draws differ that rows hardly meet.
     */
    private static Stream<Long> next(List<Long> numbers, Distinct all) {
        return numbers.stream().map(number -> number + 1).filter(number -> number < all.capacity());
    }

    /** Whether the key sees something in the value of a number that it has not seen before; nulls always differ. */
    private static Predicate<Long> fresh(Distinct all, int place, Function<@Nullable Object, @Nullable Object> seen) {
        Set<String> known = new HashSet<>();
        Cell cell = new Cell();
        return number -> {
            all.generate(number, Probe.draw(place, number), cell);
            Object value = seen.apply(cell.toObject());
            return value == null || known.add(value.toString());
        };
    }

    @Override
    public long capacity() {
        return numbers.size();
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        long chosen = numbers.get((int) number);
        all.generate(chosen, Probe.draw(place, chosen), out);
    }
}
