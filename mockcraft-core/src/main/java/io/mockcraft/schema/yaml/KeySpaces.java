package io.mockcraft.schema.yaml;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.KeySpaceSpec;
import io.mockcraft.schema.Span;
import io.mockcraft.schema.yaml.grammar.TableGrammar;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Times;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.rule.Templates;
import io.mockcraft.schema.yaml.table.RowsReader;
import io.mockcraft.schema.yaml.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads key spaces.
 *
 * @param entries reads what the keys hold
 */
record KeySpaces(Tables entries) {

    static KeySpaces of(RowsReader rows) {
        return new KeySpaces(new Tables(rows, TableGrammar.KEY_SPACE, "fields"));
    }

    List<KeySpaceSpec> read(@Nullable Value value) {
        List<KeySpaceSpec> found = new ArrayList<>();
        if (value != null) {
            value.fields("a map of key spaces")
                    .ifPresent(fields -> fields.named("a key space")
                            .forEach(field -> keySpace(field).ifPresent(found::add)));
        }
        return found;
    }

    private Optional<KeySpaceSpec> keySpace(Fields.Field field) {
        return field.value().fields("a map with \"key\"").flatMap(fields -> keySpace(field, fields));
    }

    private Optional<KeySpaceSpec> keySpace(Fields.Field field, Fields fields) {
        var table = entries.table(field, fields);
        Value key = fields.get("key");
        Value ttl = fields.get("ttl");
        if (key == null) {
            fields.owner().problem("\"key\" is missing", "write key: \"session:#{id}\", for example");
            return Optional.empty();
        }
        Span lives = ttl == null ? null : Times.span(ttl).orElse(null);
        return key(key).map(rule -> new KeySpaceSpec(table, rule, lives));
    }

    /** Text with holes, or text as it is. */
    private static Optional<ColumnRule> key(Value key) {
        return key.text("text such as \"session:#{id}\"")
                .filter(text -> Templates.isTemplate(text) || isSame(key))
                .flatMap(text -> Templates.read(text, key))
                .map(source -> ColumnRule.of(source, key.at()));
    }

    private static boolean isSame(Value key) {
        key.problem("every key would be the same", "put a field into it: \"session:#{id}\"");
        return false;
    }
}
