package io.mockcraft.planner.guess;

import io.mockcraft.constraint.Span;
import io.mockcraft.planner.draft.Counting;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that checks let pass at even distances, as {@code id % 10 = 3} does; found by trying, whatever the check looks
 * like.
 *
 * @param passes whether the checks let a number pass
 */
record CountingGuess(LongPredicate passes) {

    /** As far as is looked for the first number, and for the second. */
    private static final long FAR = 1_000;

    private static final long TRIED = 32;

    /** The first way to count that the checks let pass; in one of the spans, where there are any. */
    Counting within(List<Span> spans) {
        return spans.isEmpty()
                ? from(1, Long.MAX_VALUE)
                : spans.stream()
                        .map(span -> from(whole(span.low(), 1), last(span)))
                        .filter(Counting::possible)
                        .findFirst()
                        .orElse(Counting.NONE);
    }

    private static long last(Span span) {
        return whole(span.high(), Long.MAX_VALUE) - (span.highIn() || span.high() == null ? 0 : 1);
    }

    private static long whole(@Nullable Object bound, long otherwise) {
        return bound instanceof Long number ? number : otherwise;
    }

    private Counting from(long low, long high) {
        OptionalLong start = LongStream.range(low, low + FAR).filter(passes).findFirst();
        return start.isEmpty()
                ? Counting.NONE
                : LongStream.rangeClosed(1, FAR)
                        .filter(step -> passes.test(start.getAsLong() + step))
                        .mapToObj(step -> counting(start.getAsLong(), step, high))
                        .filter(this::allPass)
                        .findFirst()
                        .orElse(Counting.NONE);
    }

    private static Counting counting(long start, long step, long high) {
        return new Counting(start, step, (high - start) / step + 1);
    }

    /** Whether the first numbers, as far as it counts, all pass. */
    boolean allPass(Counting counting) {
        return LongStream.range(0, Math.min(counting.most(), TRIED))
                .allMatch(n -> passes.test(counting.start() + n * counting.step()));
    }
}
