package io.mockcraft.schema;

import java.util.List;
import java.util.stream.Stream;

/** The references that stand inside of documents and lists. */
final class ChosenReferences {

    private ChosenReferences() {}

    static List<ReferenceSpec> of(TableSpec table) {
        Stream<ColumnRule> columns = table.columns().stream().map(ColumnSpec::rule);
        Stream<ColumnRule> varied = table.variants().stream().flatMap(v -> v.values().values().stream());
        Stream<ColumnRule> pinned = table.pinned().stream().flatMap(p -> p.values().values().stream());
        Stream<ColumnRule> traits = table.traits().stream().flatMap(t -> t.values().values().stream());
        return Stream.of(columns, varied, pinned, traits)
                .flatMap(rules -> rules)
                .flatMap(ChosenReferences::in)
                .toList();
    }

    private static Stream<ReferenceSpec> in(ColumnRule rule) {
        When when = rule.when();
        Stream<ReferenceSpec> otherwise = when == null || when.otherwise() == null ? Stream.of() : in(when.otherwise());
        return Stream.concat(in(rule.source()), otherwise);
    }

    private static Stream<ReferenceSpec> in(ValueSource source) {
        if (source instanceof ValueSource.ArrayOf array) {
            return in(array.element());
        } else if (source instanceof ValueSource.ObjectOf object) {
            return object.fields().values().stream().flatMap(ChosenReferences::in);
        }
        return source instanceof ValueSource.Chosen chosen ? Stream.of(chosen.reference()) : Stream.of();
    }
}
