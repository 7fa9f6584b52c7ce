package io.mockcraft.generator;

import io.mockcraft.catalog.DataType;
import java.time.Instant;
import java.util.List;

/**
 * What a generator is compiled for.
 *
 * @param type the column's type; values should fit it (a text no longer than its length, a number in its range)
 * @param now the schema's clock
 * @param locales Datafaker's locales by their tags, such as {@code en} or {@code de-CH}, first choice first
 * @param ignoreCase whether distinct values must differ in more than letter case
 */
public record Target(DataType type, Instant now, List<String> locales, boolean ignoreCase) {

    /** Makes the list immutable. */
    public Target {
        locales = List.copyOf(locales);
    }
}
