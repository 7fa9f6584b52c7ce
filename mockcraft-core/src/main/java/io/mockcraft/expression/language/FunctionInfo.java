package io.mockcraft.expression.language;

/**
 * What people read of a function of the schema language; immutable.
 *
 * @param name its name
 * @param kind what it is about: choosing, text, numbers, dates
 * @param signature how it is called, such as {@code round(number[, digits])}
 * @param does one sentence
 * @param example a call without columns
 */
public record FunctionInfo(String name, String kind, String signature, String does, String example) {}
