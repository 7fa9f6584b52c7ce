package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.ValueSource.Chosen;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Paths;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads {@code ref} in a document or a list, each of whose elements chooses a row for itself. */
final class ChosenReader {

    /** What a table and its columns are asked for. */
    private static final List<String> OF_TABLES = List.of("tree", "type", "primaryKey", "unique", "hidden");

    private ChosenReader() {}

    static Optional<ColumnRule> read(Fields rule) {
        Value to = Objects.requireNonNull(Sources.target(rule));
        boolean strange = Rules.refuse(rule, OF_TABLES, "a rule inside of another");
        if (strange || !Sources.isChosen(rule)) {
            return Optional.empty();
        }
        Value copy = rule.get("copy");
        Path value = copy == null ? null : Paths.path(copy).orElse(null);
        return Paths.table(to).map(table -> ColumnRule.of(new Chosen(reference(table, rule), value), rule.at()));
    }

    private static ReferenceSpec reference(String table, Fields rule) {
        return ReferenceParts.spec(name(rule.owner().path()), rule.at(), List.of(), table, List.of(), rule);
    }

    /** The way to it from its table, such as {@code lines.product_id}. */
    private static String name(String path) {
        return path.replaceFirst("^.*?\\.(columns|fields)\\.", "")
                .replace(".array.of", "")
                .replace(".object.", ".");
    }
}
