package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.Path;
import io.mockcraft.schema.Series;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.yaml.grammar.PartGrammar;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Meaning;
import io.mockcraft.schema.yaml.reading.Numbers;
import io.mockcraft.schema.yaml.reading.Paths;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Times;
import io.mockcraft.schema.yaml.reading.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code series}: moments that follow each other, or numbers over such moments. */
final class SeriesReader {

    private SeriesReader() {}

    static Optional<ValueSource> read(Value value) {
        return value.fields("a map such as { start: 2024-01-01, step: 1m..5m }").flatMap(SeriesReader::map);
    }

    private static Optional<ValueSource> map(Fields fields) {
        fields.refuseOthers(PartGrammar.SERIES);
        Value start = fields.get("start");
        if (start == null) {
            if (fields.hasOnly(PartGrammar.SERIES)) {
                fields.owner().problem("\"start\" is missing", "write a date or a number to start from");
            }
            return Optional.empty();
        }
        Meaning meaning = start.meaning().orElse(null);
        if (meaning instanceof Meaning.Numeral number) {
            return Optional.of(numbers(number.value(), fields));
        }
        Optional<String> text = start.text("a date, a time, a number or a column");
        if (text.isEmpty() || !Times.looksLikeTime(text.get())) {
            return text.flatMap(name -> Paths.path(name, start.at(), start)).map(path -> from(path, fields));
        }
        if (!Times.isMoment(text.get())) {
            start.problem(
                    Reading.quote(text.get()) + " is no date or time",
                    "write it like 2024-06-30, 2024-06-30T12:00:00Z or now - 30d");
            return Optional.empty();
        }
        return text.map(moment -> moments(moment, fields));
    }

    /** A column's value: a moment where the step is a length of time, or where there is a rate; else a number. */
    private static ValueSource from(Path start, Fields fields) {
        Value step = fields.get("step");
        boolean ofTime = step != null
                && step.meaning().orElse(null) instanceof Meaning.Words words
                && SeriesParts.isLength(words.text());
        return ofTime || fields.has("rate") ? moments(start, fields) : numbers(start, fields);
    }

    private static ValueSource moments(Object start, Fields fields) {
        for (String key : List.of("over", "trend")) {
            refuse(key, "belongs to a series of numbers", fields);
        }
        Value step = fields.get("step");
        Value rate = fields.get("rate");
        if ((step == null) == (rate == null)) {
            fields.owner()
                    .problem(
                            "a series of moments needs either \"step\" or \"rate\"",
                            "write step: 1m..5m, or rate: 20/h");
        }
        Value noise = fields.get("noise");
        return new Series(
                start,
                step == null ? null : SeriesParts.timeStep(step).orElse(null),
                rate == null ? null : SeriesParts.rate(rate).orElse(null),
                null,
                null,
                SeriesParts.seasons(fields.get("season")),
                null,
                noise == null ? null : Times.span(noise).orElse(null),
                gaps(fields),
                fields.at());
    }

    private static ValueSource numbers(Object start, Fields fields) {
        refuse("rate", "belongs to a series of moments", fields);
        Value step = fields.get("step");
        Value trend = fields.get("trend");
        if (step != null && trend != null) {
            trend.problem("\"step\" and \"trend\" contradict each other", "keep one of them");
        }
        Value over = fields.get("over");
        Path moments = over == null ? null : Paths.path(over).orElse(null);
        return new Series(
                start,
                step == null ? null : SeriesParts.amountStep(step).orElse(null),
                null,
                moments,
                trend == null ? null : SeriesParts.trend(trend).orElse(null),
                SeriesParts.seasons(fields.get("season")),
                noise(fields),
                null,
                gaps(fields),
                fields.at());
    }

    private static @Nullable BigDecimal noise(Fields fields) {
        Value noise = fields.get("noise");
        if (noise == null) {
            return null;
        }
        BigDecimal deviation = noise.number("a number").map(Numbers::exact).orElse(null);
        if (deviation != null && deviation.signum() < 0) {
            noise.problem("a deviation cannot be negative", "write 0 or more");
            return null;
        }
        return deviation;
    }

    private static double gaps(Fields fields) {
        Value gaps = fields.get("gaps");
        return gaps == null ? 0 : Numbers.share(gaps).orElse(0.0);
    }

    private static void refuse(String key, String why, Fields fields) {
        Value value = fields.get(key);
        if (value != null) {
            value.problem("\"" + key + "\" " + why, "leave it out");
        }
    }
}
