package io.mockcraft.schema.yaml;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reserved words of rules; a generator's own parameter of such a name goes under {@code params}. */
final class RuleWords {

    /** A generator, its only parameter, and the shorthand for both. */
    static final String PATTERN = "pattern";

    /** The words of which a rule holds one at most. */
    static final List<String> SOURCES = List.of(
            "generator",
            "ref",
            "copy",
            "value",
            "values",
            PATTERN,
            "expr",
            "aggregate",
            "split",
            "series",
            "markov",
            "array",
            "object");

    /** The words of the column, not of its values. */
    static final List<String> OF_COLUMN = List.of("ref", "fromExisting", "type", "primaryKey", "unique", "hidden");

    private static final List<String> BESIDE = List.of(
            "params",
            "from",
            "where",
            "nulls",
            "after",
            "before",
            "within",
            "min",
            "max",
            "distribution",
            "when",
            "else",
            "sameFor",
            "tree",
            "match",
            "weights");

    /** Every word of a rule. */
    static final Set<String> ALL =
            Stream.of(SOURCES, OF_COLUMN, BESIDE).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private RuleWords() {}
}
