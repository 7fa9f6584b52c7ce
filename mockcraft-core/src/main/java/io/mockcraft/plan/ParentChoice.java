package io.mockcraft.plan;

import java.util.List;

/** How a row's parent is chosen. */
public sealed interface ParentChoice {

    /** Any parent, each equally likely; the choice stays when parents are added. */
    record Uniform() implements ParentChoice {}

    /** The parent under which the row is counted. */
    record Counted() implements ParentChoice {}

    /**
     * The parent at the row's own place, or so many further on, so that none is chosen twice.
     *
     * @param ahead how many, round the table; above 0 where another reference must not choose the same parent
     */
    record OneToOne(long ahead) implements ParentChoice {}

    /** A row of the same table that comes before this one; the first row has none, or itself where one is required. */
    record Earlier() implements ParentChoice {}

    /**
     * One digit of the row's place in a product of domains, so that references are unique together.
     *
     * @param divisor the product of the sizes of the digits before it
     * @param size how many parents there are at least: the digit's own size
     */
    record Digit(long divisor, long size) implements ParentChoice {}

    /**
     * One that no row before under the same counted parent has taken; where other parts of a key are dealt out before it, no
     * row that holds the same of them.
     *
     * @param drawn how it is drawn before it is known whether it is taken
     * @param divisor how many combinations of those parts there are, the following aside
     * @param before references among them whose parents can be counted only in the row
     */
    record NotYetTaken(ParentChoice drawn, long divisor, List<Integer> before) implements ParentChoice {

        /** Makes the list immutable. */
        public NotYetTaken {
            before = List.copyOf(before);
        }
    }

    /**
     * One digit of the row's ordinal in a product of domains, so that a key is unique under each counted parent.
     *
     * @param divisor the product of the sizes of the digits before it, the following aside
     * @param before references before it whose parents can be counted only in the row
     */
    record Dealt(long divisor, List<Integer> before) implements ParentChoice {

        /** Makes the list immutable. */
        public Dealt {
            before = List.copyOf(before);
        }
    }

    /**
     * Its part of one of all combinations of parents that several references may choose, so that they are unique together.
     *
     * @param divisor how many rows hold the same combination, told apart by other columns
     * @param parts the references; the others choose beside the parent of the first
     */
    record Combined(long divisor, List<Integer> parts) implements ParentChoice {

        /** Makes the list immutable. */
        public Combined {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One of a couple of parents that agree: no two rows have the same of the second reference.
     *
     * @param first the reference that decides what the other must agree with
     * @param second the other one
     * @param once whether no two rows have the same of the first either
     */
    record Coupled(int first, int second, boolean once) implements ParentChoice {

        /** Whether no two rows have the same parent of one of the two. */
        public boolean unique(int number) {
            return once || number == second;
        }
    }

    /**
     * One of a pair of parents of one table, no two of which any other row has.
     *
     * @param other the reference to the other one
     * @param later whether it is the one that stands later in the table
     */
    record OfPair(int other, boolean later) implements ParentChoice {}

    /**
     * A parent some way after the counted one, less than half round their table, so that no two rows have the same two.
     */
    record FurtherOn() implements ParentChoice {}

    /**
     * A row of the level above in a forest that is laid out level by level: of the whole table, or of the rows that must
     * agree with each other.
     */
    record Tree(TreeLimits limits) implements ParentChoice {}

    /**
     * Some parents far more often than others: the parent of rank k is {@code k^exponent} times rarer than the first. The
     * choice stays when parents are added, or goes to a new one.
     *
     * @param exponent above 0
     */
    record Skewed(double exponent) implements ParentChoice {}

    /** Whether some parents are chosen more often than others. */
    default boolean weighted() {
        return this instanceof Skewed
                || this instanceof Spreaded
                || this instanceof WeightedBy
                || this instanceof WeightedKeys;
    }

    /** By the parent's place in its table, spread in some way. */
    record Spreaded(Spread spread) implements ParentChoice {}

    /** By a number in a column of the parent; null and numbers not above 0 are never chosen. */
    record WeightedBy(int parentColumn) implements ParentChoice {}

    /**
     * By the parent's key; parents of other keys are never chosen.
     *
     * @param parentColumn the place of the key's column
     * @param keys values of it
     * @param weights a weight for each key
     */
    record WeightedKeys(int parentColumn, List<Object> keys, List<Double> weights) implements ParentChoice {

        /** Makes the lists immutable. */
        public WeightedKeys {
            keys = List.copyOf(keys);
            weights = List.copyOf(weights);
        }
    }
}
