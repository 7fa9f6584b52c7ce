package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a column's value comes from. */
public sealed interface ValueSource {

    /**
     * A generator.
     *
     * @param generator its name as written
     * @param at where the name stands
     * @param parameters what was given: Long, BigDecimal, Boolean, text as written, or a list of these
     * @param from the inputs
     */
    record Generated(String generator, Location at, Map<String, Object> parameters, List<Path> from)
            implements ValueSource {

        /** Makes the collections immutable, the parameters sorted: their text must be the same on every JVM. */
        public Generated {
            parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
            from = List.copyOf(from);
        }
    }

    /**
     * Always the same value.
     *
     * @param value text, Long, BigDecimal, Boolean or null
     */
    record Constant(@Nullable Object value) implements ValueSource {}

    /**
     * One of given values.
     *
     * @param values at least one; a value may appear several times
     */
    record Choice(List<Weighted> values) implements ValueSource {

        /** Makes the list immutable. */
        public Choice {
            values = List.copyOf(values);
        }
    }

    /**
     * A value and its weight.
     *
     * @param value text, Long, BigDecimal, Boolean or null
     * @param weight above 0
     */
    record Weighted(@Nullable Object value, double weight) {}

    /**
     * Text with holes; null on the way to a hole's value makes it empty.
     *
     * @param parts the text and the holes, in their order
     */
    record Template(List<Part> parts) implements ValueSource {

        /** Makes the list immutable. */
        public Template {
            parts = List.copyOf(parts);
        }
    }

    /** A piece of a template: either text or the path of a column. */
    sealed interface Part {

        /** Text as it is. */
        record Text(String text) implements Part {}

        /** A column's value as text. */
        record Hole(Path path) implements Part {}
    }

    /**
     * What a reference of the same table says.
     *
     * @param reference the reference's name
     */
    record Referenced(String reference) implements ValueSource {}

    /**
     * The value of another column, through references.
     *
     * @param path the column's path
     */
    record Copy(Path path) implements ValueSource {}

    /** Nothing said: the catalog decides, from the column's name and type. */
    record Guessed() implements ValueSource {}
}
