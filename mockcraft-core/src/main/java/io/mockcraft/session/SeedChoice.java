package io.mockcraft.session;

/**
 * A seed and who chose it.
 *
 * @param value the seed
 * @param source who chose it, such as {@code @Seed}, {@code -Dmockcraft.seed} or {@code random}
 */
public record SeedChoice(long value, String source) {}
