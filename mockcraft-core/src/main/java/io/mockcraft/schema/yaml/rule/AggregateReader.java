package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.Path;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Aggregate;
import io.mockcraft.schema.ValueSource.Aggregate.Function;
import io.mockcraft.schema.yaml.grammar.PartGrammar;
import io.mockcraft.schema.yaml.reading.Conditions;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Numbers;
import io.mockcraft.schema.yaml.reading.Paths;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code aggregate} and {@code split}. */
final class AggregateReader {

    private static final List<String> FUNCTIONS = Arrays.stream(Function.values())
            .map(function -> function.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final String EXAMPLE = "write { sum: order_lines.amount }, for example";
    private static final long MOST_DIGITS = 30;

    private AggregateReader() {}

    static Optional<ValueSource> aggregate(Value value) {
        return value.fields("a map such as { sum: order_lines.amount }").flatMap(AggregateReader::aggregate);
    }

    private static Optional<ValueSource> aggregate(Fields fields) {
        fields.refuseOthers(PartGrammar.AGGREGATE);
        List<String> given = FUNCTIONS.stream().filter(fields::has).toList();
        if (given.isEmpty() && !fields.hasOnly(PartGrammar.AGGREGATE)) {
            return Optional.empty();
        }
        if (given.size() != 1) {
            fields.owner().problem("\"aggregate\" takes one of " + String.join(", ", FUNCTIONS), EXAMPLE);
            return Optional.empty();
        }
        String name = given.get(0);
        Value what = fields.get(name);
        Value via = fields.get("via");
        String reference =
                via == null ? null : via.text("the name of a reference").orElse(null);
        var where = Conditions.read(fields.get("where"));
        Function function = Function.valueOf(name.toUpperCase(Locale.ROOT));
        return what == null
                ? Optional.empty()
                : Paths.path(what).map(path -> new Aggregate(function, path, reference, where, fields.at()));
    }

    static Optional<ValueSource> split(Value value, Fields rule) {
        Value scale = rule.get("scale");
        Integer digits = scale == null
                ? null
                : Numbers.whole(scale, 0, MOST_DIGITS).map(Long::intValue).orElse(null);
        Optional<Path> amount = Paths.path(value);
        if (amount.isPresent() && amount.get().segments().size() < 2) {
            value.problem(
                    "\"split\" needs a reference and the column of the parent", "write order_id.total, for example");
            return Optional.empty();
        }
        return amount.map(path -> new ValueSource.Split(path, digits, value.at()));
    }
}
