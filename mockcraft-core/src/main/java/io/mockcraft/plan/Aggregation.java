package io.mockcraft.plan;

/** What is computed over several values; nulls are left out. */
public enum Aggregation {
    /** The sum; 0 of none. */
    SUM,
    /** How many there are. */
    COUNT,
    /** The smallest; null of none. */
    MIN,
    /** The largest; null of none. */
    MAX,
    /** The mean; null of none. */
    AVG
}
