package io.mockcraft.dataset;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares a seeded value with what a test names. */
final class SameValue {

    private SameValue() {}

    static boolean of(@Nullable Object seeded, @Nullable Object named) {
        if (Objects.equals(seeded, named) || seeded == null || named == null) {
            return Objects.equals(seeded, named);
        }
        if (seeded instanceof Number a && named instanceof Number b) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
        }
        String text = named instanceof Enum<?> constant ? constant.name() : named.toString();
        return seeded.toString().equals(text);
    }
}
