package io.mockcraft.plan;

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

    /** One that no row before under the same counted parent has taken. */
    record NotYetTaken() implements ParentChoice {}
}
