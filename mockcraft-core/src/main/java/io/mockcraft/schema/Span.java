package io.mockcraft.schema;

/**
 * A length of time: months and years by the calendar, the rest exactly.
 *
 * @param months calendar months; a year is 12
 * @param micros microseconds beside the months
 */
public record Span(long months, long micros) {}
