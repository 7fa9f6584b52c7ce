package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a column's value comes from. */
public sealed interface ValueSource
        permits ValueSource.Generated,
                ValueSource.Constant,
                ValueSource.Choice,
                ValueSource.Template,
                ValueSource.Referenced,
                ValueSource.Chosen,
                ValueSource.Copy,
                ValueSource.Guessed,
                ValueSource.Calculated,
                ValueSource.Aggregate,
                ValueSource.Split,
                ValueSource.ArrayOf,
                ValueSource.ObjectOf,
                ValueSource.Markov,
                Series {

    /**
     * A generator.
     *
     * @param generator its name as written
     * @param at where the name stands
     * @param parameters what was given: Long, BigDecimal, Boolean, text as written, a list of these, or a {@link TextFile}
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

    /** A piece of a template: text, the path of a column, or what Datafaker offers. */
    sealed interface Part {

        /** Text as it is. */
        record Text(String text) implements Part {}

        /** A column's value as text. */
        record Hole(Path path) implements Part {}

        /**
         * What Datafaker offers, unless the path leads to a column.
         *
         * @param text such as {@code Beer.name} or {@code Number.digits '5'}
         * @param path the same read as a path; null when it cannot be one
         * @param at where it stands
         * @param parameters what was given beside it, such as the locale
         */
        record Expression(String text, @Nullable Path path, Location at, Map<String, Object> parameters)
                implements Part {

            /** Makes the map immutable and sorted. */
            public Expression {
                parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
            }
        }
    }

    /**
     * What a reference of the same table says.
     *
     * @param reference the reference's name
     */
    record Referenced(String reference) implements ValueSource {}

    /**
     * A value of a row that each document, or each element of a list, chooses for itself.
     *
     * @param reference how it chooses; one of its table's references, without columns
     * @param copy the value's path, seen from that row; null for the row's key
     */
    record Chosen(ReferenceSpec reference, @Nullable Path copy) implements ValueSource {}

    /**
     * The value of another column, through references.
     *
     * @param path the column's path
     */
    record Copy(Path path) implements ValueSource {}

    /**
     * A formula in the expression language, not yet parsed.
     *
     * @param text as written
     * @param at where the text starts
     */
    record Calculated(String text, Location at) implements ValueSource {}

    /**
     * What the rows that refer to this one, or the elements of an array of this row, come to.
     *
     * @param function how they are put together
     * @param what the children's table, or a column with an array; then, but for a count, the column or the field to take
     * @param via the child's reference that leads here; null when only one does
     * @param where which children count; null for all
     * @param at where it stands
     */
    record Aggregate(
            Function function,
            Path what,
            @Nullable String via,
            @Nullable Condition where,
            Location at) implements ValueSource {

        /** How values are put together. */
        public enum Function {
            SUM,
            COUNT,
            MIN,
            MAX,
            AVG
        }
    }

    /**
     * This row's part of a parent's amount; the parts of all its children make up the amount exactly, the remainder goes to the
     * last.
     *
     * @param amount the parent's column, through the reference to it
     * @param scale fraction digits of each part; null for those of the column
     * @param at where it stands
     */
    record Split(Path amount, @Nullable Integer scale, Location at) implements ValueSource {}

    /**
     * A list of values.
     *
     * @param element how each is made
     * @param counts the weighted ranges of how many there are; at least one
     * @param unique in what the elements of one list differ: the way to a field of theirs, or no segments for the elements
     *     themselves; null where they may be alike
     * @param at where it stands
     */
    record ArrayOf(
            ColumnRule element,
            List<RowCount.WeightedRange> counts,
            @Nullable Path unique,
            Location at) implements ValueSource {

        /** Makes the list immutable. */
        public ArrayOf {
            counts = List.copyOf(counts);
        }
    }

    /**
     * A document.
     *
     * @param fields each field's rule; iteration follows the source
     * @param at where it stands
     */
    record ObjectOf(Map<String, ColumnRule> fields, Location at) implements ValueSource {

        /** Makes the map immutable. */
        public ObjectOf {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * Text that follows the habits of another.
     *
     * @param corpus the text to learn from, or the name of one that is shipped
     * @param shipped whether {@code corpus} is such a name
     * @param order how many words decide the next one, 1 to 5
     * @param words how many words there are: one range
     * @param at where it stands
     */
    record Markov(String corpus, boolean shipped, int order, RowCount.WeightedRange words, Location at)
            implements ValueSource {}

    /** Nothing said: the catalog decides, from the column's name and type. */
    record Guessed() implements ValueSource {}
}
