package io.mockcraft.generator.parameter;

/**
 * Moments from {@code low} to {@code high}, both ends in, as microseconds since 1970-01-01T00:00 (UTC where a zone
 * matters); times of day are microseconds since midnight.
 *
 * @param low the first
 * @param high the last, not before {@code low}
 */
public record TimeRange(long low, long high) {}
