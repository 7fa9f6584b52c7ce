package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.RowCount.WeightedRange;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Markov;
import io.mockcraft.schema.yaml.grammar.PartGrammar;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Numbers;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.Optional;

/** Reads {@code markov}. */
final class MarkovReader {

    private static final WeightedRange USUAL = new WeightedRange(8, 20, 1);
    private static final int USUAL_ORDER = 2;
    private static final int HIGHEST_ORDER = 5;

    private MarkovReader() {}

    static Optional<ValueSource> read(Value value) {
        if (value.isMap()) {
            return value.fields("a map").flatMap(MarkovReader::map);
        }
        return value.text("the name of a corpus").map(name -> new Markov(name, true, USUAL_ORDER, USUAL, value.at()));
    }

    private static Optional<ValueSource> map(Fields fields) {
        fields.refuseOthers(PartGrammar.MARKOV);
        Value corpus = fields.get("corpus");
        Value text = fields.get("text");
        if ((corpus == null) == (text == null)) {
            fields.owner()
                    .problem(
                            "\"markov\" takes either \"corpus\" or \"text\"",
                            "name a corpus that is shipped, or give the text to learn from");
            return Optional.empty();
        }
        int order = order(fields);
        WeightedRange words = words(fields);
        Value given = corpus == null ? text : corpus;
        return given == null
                ? Optional.empty()
                : given.text("text").map(t -> new Markov(t, corpus != null, order, words, fields.at()));
    }

    private static int order(Fields fields) {
        Value order = fields.get("order");
        return order == null
                ? USUAL_ORDER
                : Numbers.whole(order, 1, HIGHEST_ORDER).map(Long::intValue).orElse(USUAL_ORDER);
    }

    private static WeightedRange words(Fields fields) {
        Value words = fields.get("words");
        return words == null ? USUAL : Numbers.counts(words, 1).orElse(USUAL);
    }
}
