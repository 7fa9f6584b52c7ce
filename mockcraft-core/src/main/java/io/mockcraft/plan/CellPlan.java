package io.mockcraft.plan;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Generator;
import io.mockcraft.problem.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the values of one column are made, compiled: what the dataset binds to a seed. */
public sealed interface CellPlan
        permits CellPlan.Generated,
                CellPlan.Numbered,
                CellPlan.Digit,
                CellPlan.Dealt,
                CellPlan.Constant,
                CellPlan.Choice,
                CellPlan.Template,
                CellPlan.Copy,
                CellPlan.FromParent,
                CellPlan.Between,
                CellPlan.Nulls,
                CellPlan.Omitted,
                DerivedPlan {

    /**
     * A generator's value.
     *
     * @param generator the generator
     * @param inputs where its inputs come from
     * @param stream the name its stream is keyed by, beside the table: the column's, or a family's that several share
     */
    record Generated(Generator generator, List<PathPlan> inputs, String stream) implements CellPlan {

        /** Makes the list immutable. */
        public Generated {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A distinct value for each rank.
     *
     * @param distinct number → value
     * @param inputs where its inputs come from
     * @param taken integers that pinned rows hold, sorted; the numbering of an ordered column steps over them
     * @param stream the name that its stream and its permutation are keyed by, beside the table
     */
    record Numbered(Distinct distinct, List<PathPlan> inputs, List<Long> taken, String stream) implements CellPlan {

        /** Makes the lists immutable. */
        public Numbered {
            inputs = List.copyOf(inputs);
            taken = List.copyOf(taken);
        }
    }

    /**
     * One digit of a row's place in a product of small domains, so that columns are unique together.
     *
     * @param distinct this column's domain
     * @param divisor the product of the capacities of the digits before it
     * @param stream the name that its stream is keyed by
     */
    record Digit(Distinct distinct, long divisor, String stream) implements CellPlan {}

    /**
     * One digit of a row's ordinal in a product of domains, so that a key is unique under each counted parent.
     *
     * @param distinct this column's domain
     * @param divisor the product of the capacities of the digits before it
     * @param weights how likely each value is among the first; empty where all are alike
     * @param inputs where the inputs of its values come from
     * @param stream the name that its stream is keyed by
     */
    record Dealt(Distinct distinct, long divisor, List<Double> weights, List<PathPlan> inputs, String stream)
            implements CellPlan {

        /** Makes the lists immutable. */
        public Dealt {
            weights = List.copyOf(weights);
            inputs = List.copyOf(inputs);
        }
    }

    /** Always this value, as {@link io.mockcraft.row.Cell#setObject} takes it. */
    record Constant(@Nullable Object value) implements CellPlan {}

    /**
     * One of several values.
     *
     * @param values what {@link io.mockcraft.row.Cell#setObject} takes
     * @param weights the weight of each
     * @param spread how their places are spread; null where the weights decide
     * @param stream the name that its stream is keyed by
     */
    record Choice(
            List<Constant> values,
            List<Double> weights,
            @Nullable Spread spread,
            String stream) implements CellPlan {

        /** Makes the lists immutable. */
        public Choice {
            values = List.copyOf(values);
            weights = List.copyOf(weights);
        }
    }

    /**
     * Text with holes.
     *
     * @param parts text, or the path whose value fills the hole
     */
    record Template(List<Part> parts) implements CellPlan {

        /** Makes the list immutable. */
        public Template {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A piece of a template: exactly one of the three is given.
     *
     * @param text text as it is
     * @param hole the path of a column
     * @param made a value of its own, with a stream of its own
     */
    record Part(
            @Nullable String text,
            @Nullable PathPlan hole,
            @Nullable Generated made) {}

    /** The value of another column, perhaps of another row. */
    record Copy(PathPlan path) implements CellPlan {}

    /**
     * A key column of the parent that a reference chose.
     *
     * @param reference the reference's place in its table
     * @param parentColumn the column's place in the parent's table
     * @param alone what stands there in a row without a parent; null for null
     */
    record FromParent(
            int reference, int parentColumn, @Nullable CellPlan alone) implements CellPlan {}

    /**
     * A number, date or time between bounds, some of which are other columns' values.
     *
     * @param limits the bounds, all of which hold
     * @param scale decimal digits behind the point of a number; -1 for times, -2 for dates, which are whole days
     * @param spread how the values are spread; null for alike
     * @param stream the name that its stream is keyed by
     * @param at where the bounds are written; null where nobody wrote them, and the last one decides if they leave nothing
     */
    record Between(
            List<Limit> limits,
            int scale,
            @Nullable Spread spread,
            String stream,
            @Nullable Location at) implements CellPlan {

        /** Makes the list immutable. */
        public Between {
            limits = List.copyOf(limits);
        }
    }

    /**
     * Null in a share of the rows, else the inner value.
     *
     * @param share 0 to 1
     * @param inner the value otherwise
     * @param stream the name that the choice is keyed by
     */
    record Nulls(double share, CellPlan inner, String stream) implements CellPlan {}

    /** Left to the database: the column is not written. */
    record Omitted() implements CellPlan {}
}
