package io.mockcraft.schema.yaml;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Constant;
import io.mockcraft.schema.ValueSource.Guessed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rules of columns, wherever one may stand. */
final class Rules {

    private Rules() {}

    /** A rule in {@code columns}: text is a generator or a template, other scalars are themselves. */
    static Optional<ColumnRule> inColumns(Value value) {
        if (value.isMap()) {
            return value.fields("a rule").flatMap(Rules::map);
        }
        if (value.isList()) {
            value.problem("a list is no rule", "for one of several values write { values: [...] }");
            return Optional.empty();
        }
        return scalar(value).map(source -> bare(source, value));
    }

    private static Optional<? extends ValueSource> scalar(Value value) {
        if (value.meaning().orElse(null) instanceof Meaning.Words) {
            return value.text("a generator").flatMap(text -> Generators.named(text, value));
        }
        return value.literal("a generator, a constant or a rule");
    }

    /** A rule in {@code pinned} and {@code traits}: every scalar is itself. */
    static Optional<ColumnRule> given(Value value) {
        if (value.isMap()) {
            return value.fields("a rule").flatMap(Rules::givenMap);
        }
        Optional<Constant> literal = value.literal("a value or a rule");
        return literal.map(source -> bare(source, value));
    }

    private static Optional<ColumnRule> givenMap(Fields fields) {
        boolean wrong = false;
        for (String key : List.of("ref", "type", "primaryKey", "unique")) {
            if (fields.has(key)) {
                String reason = "\"" + key + "\" belongs to the column, not to given values";
                fields.owner()
                        .reading()
                        .problem(fields.at(key), fields.owner().path(), reason, "write it under \"columns\"");
                wrong = true;
            }
        }
        return wrong ? Optional.empty() : map(fields);
    }

    /** A rule written as a map, but for references. */
    static Optional<ColumnRule> map(Fields fields) {
        Optional<ValueSource> source = Sources.read(fields);
        double nulls = nulls(fields);
        boolean unique = flag(fields.get("unique"));
        var bounds = Bounds.read(fields, source.orElse(null));
        return source.map(s -> new ColumnRule(s, nulls, unique, bounds, fields.at()));
    }

    static ColumnRule bare(ValueSource source, Value value) {
        return new ColumnRule(source, 0, false, List.of(), value.at());
    }

    /** The rule of a column about which nothing could be understood. */
    static ColumnRule guessed(Value value) {
        return bare(new Guessed(), value);
    }

    static double nulls(Fields fields) {
        Value nulls = fields.get("nulls");
        return nulls == null ? 0 : Numbers.share(nulls).orElse(0.0);
    }

    static boolean flag(@Nullable Value value) {
        return value != null && value.flag().orElse(false);
    }
}
