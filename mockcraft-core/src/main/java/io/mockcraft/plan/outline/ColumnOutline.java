package io.mockcraft.plan.outline;

/**
 * A column of a plan in words; immutable.
 *
 * @param name its name
 * @param type its SQL type
 * @param made how its values are made: a generator with its parameters, a constant, a reference, a formula, a guess
 */
public record ColumnOutline(String name, String type, String made) {}
