package io.mockcraft.plan;

import java.util.List;

/** How a row's parent is chosen. */
public sealed interface ParentChoice {

    /** Any parent, each equally likely; the choice stays when parents are added. */
    record Uniform() implements ParentChoice {}

    /** The parent under which the row is counted. */
    record Counted() implements ParentChoice {}

    /** The parent at the row's own place, so that none is chosen twice. */
    record OneToOne() implements ParentChoice {}

    /** A row of the same table that comes before this one; the first row has none, or itself where one is required. */
    record Earlier() implements ParentChoice {}

    /**
     * One digit of the row's place in a product of domains, so that references are unique together.
     *
     * @param divisor the product of the sizes of the digits before it
     */
    record Digit(long divisor) implements ParentChoice {}

    /**
     * One that no row before under the same counted parent has taken; where other parts of a key are dealt out too, no row
     * that holds the same of them.
     *
     * @param divisor how many combinations of the other parts there are
     */
    record NotYetTaken(long divisor) implements ParentChoice {}

    /**
     * One digit of the row's ordinal in a product of domains, so that a key is unique under each counted parent.
     *
     * @param divisor the product of the sizes of the digits before it
     * @param size how many parents there are at least
     */
    record Dealt(long divisor, long size) implements ParentChoice {}

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
