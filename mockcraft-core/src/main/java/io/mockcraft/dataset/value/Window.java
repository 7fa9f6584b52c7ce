package io.mockcraft.dataset.value;

import io.mockcraft.plan.Limit;
import io.mockcraft.schema.Span;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The values that several bounds leave, both ends in. Where one end is open, a reach of the caller's closes it; bounds that
 * leave nothing let the last bound named decide.
 */
final class Window {

    static final long YEAR = 365L * 24 * 3600 * 1_000_000;

    private static final long MICROS = 1_000_000L;

    private long low = Long.MIN_VALUE;
    private long high = Long.MAX_VALUE;
    private final long open;
    private final long step;

    /**
     * Without bounds yet.
     *
     * @param open what closes an end that no bound names
     * @param step what the values are multiples of; a value is cut to the multiple below
     */
    Window(long open, long step) {
        this.open = open;
        this.step = step;
    }

    void narrow(Limit limit, long anchor) {
        switch (limit.side()) {
            case AFTER -> after(anchor, limit.within());
            case BEFORE -> before(anchor, limit.within());
            case MIN -> low = Math.max(low, anchor);
            case MAX -> high = Math.min(high, anchor);
        }
    }

    private void after(long anchor, @Nullable Span within) {
        low = Math.max(low, anchor + 1);
        if (within != null) {
            high = Math.min(high, shift(anchor, within, 1));
        }
    }

    private void before(long anchor, @Nullable Span within) {
        high = Math.min(high, anchor - 1);
        if (within != null) {
            low = Math.max(low, shift(anchor, within, -1));
        }
    }

    long low() {
        if (low != Long.MIN_VALUE) {
            return -Math.floorDiv(-low, step) * step;
        }
        return high == Long.MAX_VALUE ? 0 : high - open;
    }

    long high() {
        long top = high == Long.MAX_VALUE ? low() + open : high;
        return Math.max(low(), Math.floorDiv(top, step) * step + step - 1);
    }

    /** Whether the bounds leave nothing. */
    boolean empty() {
        return low != Long.MIN_VALUE && high != Long.MAX_VALUE && low() > high;
    }

    /** The first multiple in it. */
    long first(long apart) {
        return -Math.floorDiv(-low(), apart) * apart;
    }

    /** How many multiples lie in it. */
    long steps(long apart) {
        return Math.floorDiv(high() - first(apart), apart) + 1;
    }

    private static long shift(long micros, Span span, int sign) {
        if (span.months() == 0) {
            return micros + sign * span.micros();
        }
        LocalDateTime at = LocalDateTime.ofEpochSecond(
                Math.floorDiv(micros, MICROS), (int) Math.floorMod(micros, MICROS) * 1_000, ZoneOffset.UTC);
        LocalDateTime moved = at.plusMonths(sign * span.months());
        return moved.toEpochSecond(ZoneOffset.UTC) * MICROS + moved.getNano() / 1_000 + sign * span.micros();
    }
}
