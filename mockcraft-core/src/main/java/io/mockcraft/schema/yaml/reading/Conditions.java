package io.mockcraft.schema.yaml.reading;

import io.mockcraft.schema.Condition;
import org.jspecify.annotations.Nullable;

/** Reads conditions as text; what they say is read where columns are known. */
public final class Conditions {

    private Conditions() {}

    /** The condition; null when there is none. */
    public static @Nullable Condition read(@Nullable Value value) {
        if (value == null) {
            return null;
        }
        return value.text("a condition such as \"state == 'PAID'\"")
                .map(text -> new Condition(text, Scalars.textStart(value)))
                .orElse(null);
    }
}
