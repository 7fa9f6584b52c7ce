package io.mockcraft.generator.making;

import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.facts.Facts;
import io.mockcraft.generator.words.Dictionary;
import java.util.function.Supplier;

/**
 * What generators are compiled from; thread-safe.
 *
 * @param dictionary Datafaker's words
 * @param facts tables of facts and lists of our own
 * @param catalogue all generators, for those that are made of others; there once all are defined
 */
public record Supplies(Dictionary dictionary, Facts facts, Supplier<Catalogue> catalogue) {}
