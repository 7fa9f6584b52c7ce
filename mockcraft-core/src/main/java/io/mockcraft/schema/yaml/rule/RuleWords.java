package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.yaml.grammar.RuleGrammar;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reserved words of rules; a generator's own parameter of such a name goes under {@code params}. */
final class RuleWords {

    /** A generator, its only parameter, and the shorthand for both. */
    static final String PATTERN = "pattern";

    /** The words of which a rule holds one at most. */
    static final List<String> SOURCES = List.copyOf(RuleGrammar.SOURCES.names());

    /** The words of the column, not of its values. */
    static final List<String> OF_COLUMN = Stream.concat(Stream.of("ref"), RuleGrammar.OF_COLUMN.names().stream())
            .toList();

    /** Every word of a rule but {@code scale}, which most generators take. */
    static final Set<String> ALL = RuleGrammar.RULE_MAP.names().stream()
            .filter(word -> !word.equals("scale"))
            .collect(Collectors.toUnmodifiableSet());

    private RuleWords() {}
}
