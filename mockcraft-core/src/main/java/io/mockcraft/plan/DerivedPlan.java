package io.mockcraft.plan;

import io.mockcraft.catalog.DataType;
import io.mockcraft.problem.Location;
import io.mockcraft.schema.RowCount.WeightedRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that are put together from others, or from plans of their own. */
public sealed interface DerivedPlan extends CellPlan {

    /**
     * Computed from other values.
     *
     * @param formula what is computed
     * @param scale the digits behind the point of its numbers; -1 where it does not matter
     */
    record Calculated(RowFormula formula, int scale) implements DerivedPlan {}

    /** One plan where a condition is true, else the other. */
    record When(RowFormula condition, CellPlan then, CellPlan otherwise) implements DerivedPlan {}

    /**
     * One of several plans; columns of one stream draw the same one, so that their values belong together.
     *
     * @param weights a weight for each plan, above 0
     * @param plans at least one
     * @param stream the name the draw is keyed by, beside the table
     */
    record OneOf(List<Double> weights, List<CellPlan> plans, String stream) implements DerivedPlan {

        /** Makes the lists immutable. */
        public OneOf {
            weights = List.copyOf(weights);
            plans = List.copyOf(plans);
        }
    }

    /** The same value in all rows that have the same key values. */
    record SameFor(List<PathPlan> keys, CellPlan inner) implements DerivedPlan {

        /** Makes the list immutable. */
        public SameFor {
            keys = List.copyOf(keys);
        }
    }

    /**
     * Computed over the rows that are counted under this one.
     *
     * @param aggregation what is computed
     * @param children the children's table, by its place in the plan
     * @param reference the children's reference to this table
     * @param column the children's column; -1 where they are only counted
     * @param where which children count; null for all
     * @param read the children's columns that the condition reads
     * @param scale the digits behind the point of a mean
     */
    record Aggregated(
            Aggregation aggregation,
            int children,
            int reference,
            int column,
            @Nullable RowCondition where,
            List<Integer> read,
            int scale)
            implements DerivedPlan {

        /** Makes the list immutable. */
        public Aggregated {
            read = List.copyOf(read);
        }

        /** All of the children's columns that it reads. */
        public List<Integer> columns() {
            List<Integer> all = new ArrayList<>(read);
            if (column >= 0) {
                all.add(column);
            }
            return all;
        }
    }

    /**
     * Computed over the elements of a list of the same row.
     *
     * @param aggregation what is computed
     * @param list the list
     * @param field the elements' field; null where the elements themselves are meant
     * @param where which elements count, by their fields in the order of {@code read}; null for all
     * @param read the names of the fields that the condition may name
     * @param scale the digits behind the point of a mean
     * @param at where it is written
     * @param path its path in the schema
     */
    record AggregatedList(
            Aggregation aggregation,
            PathPlan list,
            @Nullable String field,
            @Nullable RowCondition where,
            List<String> read,
            int scale,
            Location at,
            String path)
            implements DerivedPlan {

        /** Makes the list immutable. */
        public AggregatedList {
            read = List.copyOf(read);
        }
    }

    /**
     * A part of a parent's amount: the parts of all rows under one parent add up to it exactly.
     *
     * @param total the amount
     * @param scale the digits behind the point of the parts
     * @param stream the name the parts are keyed by, beside the table
     */
    record SplitOf(PathPlan total, int scale, String stream) implements DerivedPlan {}

    /**
     * A list.
     *
     * @param element how each element is made
     * @param type what the elements must fit; null where anything does
     * @param counts how many there are
     * @param stream the name the count is keyed by, beside the table
     */
    record ListOf(CellPlan element, @Nullable DataType type, List<WeightedRange> counts, String stream)
            implements DerivedPlan {

        /** Makes the list immutable. */
        public ListOf {
            counts = List.copyOf(counts);
        }
    }

    /**
     * A value of a row that a document, or an element of a list, chooses for itself.
     *
     * @param path the way to it, the first reference chosen in the document
     * @param inputs what that choice reads
     * @param alone whether it is the element itself, and not a field
     */
    record Chosen(PathPlan path, List<PathPlan> inputs, boolean alone) implements DerivedPlan {

        /** Makes the list immutable. */
        public Chosen {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A value between bounds: another one for each row under one counted parent, for each element of a list, or for each row
     * of a table, so far as their bounds and the parts of a key before it are the same.
     *
     * @param between the bounds
     * @param divisor how many combinations of other parts of the key are dealt out before it
     * @param step from one value that the column holds to the next, in units of the scale or in microseconds
     * @param whole whether it is another one for each row of the table
     * @param at where it is written that they differ
     */
    record DealtBetween(Between between, long divisor, long step, boolean whole, Location at) implements DerivedPlan {}

    /** A document: its fields in their order. */
    record DocumentOf(List<Field> fields) implements DerivedPlan {

        /** Makes the list immutable. */
        public DocumentOf {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A document's field.
     *
     * @param name its name
     * @param plan how its value is made
     * @param type what the value must fit
     */
    record Field(String name, CellPlan plan, DataType type) {}
}
