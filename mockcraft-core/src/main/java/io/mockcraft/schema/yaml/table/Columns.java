package io.mockcraft.schema.yaml.table;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.ValueSource.Referenced;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.rule.Rules;
import io.mockcraft.schema.yaml.rule.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the columns of one table. */
final class Columns {

    private final References references;
    private final Uniques uniques;
    private final List<ColumnSpec> found = new ArrayList<>();
    private final List<String> primaryKey = new ArrayList<>();

    Columns(References references, Uniques uniques) {
        this.references = references;
        this.uniques = uniques;
    }

    List<ColumnSpec> all() {
        return found;
    }

    /** The columns that say {@code primaryKey: true}. */
    List<String> primaryKey() {
        return primaryKey;
    }

    void read(@Nullable Value value) {
        if (value == null) {
            return;
        }
        value.fields("a map of columns")
                .ifPresent(fields -> fields.named("a column").forEach(this::column));
    }

    private void column(Fields.Field field) {
        Value value = field.value();
        Optional<Fields> rule = value.isMap() ? value.fields("a rule") : Optional.empty();
        String type = rule.map(fields -> fields.get("type"))
                .flatMap(t -> t.text("an SQL type"))
                .orElse(null);
        if (rule.isPresent() && Rules.flag(rule.get().get("primaryKey"))) {
            primaryKey.add(field.name());
        }
        rule.map(fields -> fields.get("unique"))
                .filter(Value::isMap)
                .ifPresent(unique -> uniques.column(field.name(), unique));
        boolean hidden = rule.isPresent() && hidden(rule.get());
        ColumnRule read = rule.filter(fields -> Sources.target(fields) != null)
                .map(fields -> reference(field, fields))
                .orElseGet(() -> Rules.inColumns(value).orElseGet(() -> Rules.guessed(value)));
        found.add(new ColumnSpec(field.name(), field.key().at(), value.path(), type, read, hidden));
    }

    private static boolean hidden(Fields rule) {
        boolean hidden = Rules.flag(rule.get("hidden"));
        for (String word : List.of("primaryKey", "unique", "ref", "fromExisting")) {
            if (hidden && rule.has(word)) {
                String reason = "\"hidden\" does not go with \"" + word + "\"";
                boolean reference = word.equals("ref") || word.equals("fromExisting");
                String remedy = reference ? "write it under \"references\", without columns" : "leave one of them out";
                rule.owner().reading().problem(rule.at("hidden"), rule.owner().path(), reason, remedy);
            }
        }
        return hidden;
    }

    /** The share of nulls and the condition are the reference's, not the column's. */
    private ColumnRule reference(Fields.Field field, Fields rule) {
        Value to = Sources.target(rule);
        if (to == null || !Sources.isReference(rule)) {
            return Rules.guessed(field.value());
        }
        boolean unique = references.column(field.name(), field.key().at(), to, rule);
        return new ColumnRule(new Referenced(field.name()), 0, unique, List.of(), null, null, List.of(), rule.at());
    }
}
