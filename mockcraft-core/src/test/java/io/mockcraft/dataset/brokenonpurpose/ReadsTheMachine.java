package io.mockcraft.dataset.brokenonpurpose;

import io.mockcraft.schema.brokenonpurpose.KnowsItsParser;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Makes a value of the clock, of a plain random generator, of {@code Math} and of the default locale. */
public final class ReadsTheMachine {

    private ReadsTheMachine() {}

    /** A value that no recipe explains. */
    public static String value(KnowsItsParser parser) {
        Supplier<Instant> clock = Instant::now;
        return String.format(
                Locale.getDefault(), "%s %f %s", clock.get(), Math.log(new Random(1).nextDouble()), parser);
    }
}
