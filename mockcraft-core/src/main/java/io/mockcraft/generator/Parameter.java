package io.mockcraft.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a generator.
 *
 * @param name its name in a schema
 * @param kind what it takes
 * @param required whether it must be given
 * @param defaultValue what it is when left out, as a schema would write it; null when there is no default
 * @param bounds the smallest and largest value allowed, such as {@code 1..64}; null when any will do
 * @param choices the allowed words for {@link Kind#CHOICE}; empty otherwise
 * @param description one sentence
 */
public record Parameter(
        String name,
        Kind kind,
        boolean required,
        @Nullable String defaultValue,
        @Nullable String bounds,
        List<String> choices,
        String description) {

    /** What a parameter takes. */
    public enum Kind {
        INTEGER,
        DECIMAL,
        BOOLEAN,
        TEXT,
        CHOICE,
        /** {@code 1..5}, or one number. */
        INTEGER_RANGE,
        /** {@code 0.5..2.25}, or one number. */
        DECIMAL_RANGE,
        /** A list of two dates or times, both ends in; or a range of them. */
        TIME_RANGE,
        /** {@code 90d}, {@code 2h}: ms s m h d w mo y. */
        DURATION,
        /** A list of scalars. */
        LIST,
        /** The name of a file, read with the schema and looked for like one: a {@link io.mockcraft.schema.TextFile}. */
        FILE
    }

    /** Makes the list immutable. */
    public Parameter {
        choices = List.copyOf(choices);
    }

    /** One that may be left out, and has no default then. */
    public static Parameter optional(String name, Kind kind, String description) {
        return new Parameter(name, kind, false, null, null, List.of(), description);
    }

    /** One that must be given. */
    public static Parameter required(String name, Kind kind, String description) {
        return new Parameter(name, kind, true, null, null, List.of(), description);
    }

    /** One with a default. */
    public static Parameter preset(String name, Kind kind, String defaultValue, String description) {
        return new Parameter(name, kind, false, defaultValue, null, List.of(), description);
    }
}
