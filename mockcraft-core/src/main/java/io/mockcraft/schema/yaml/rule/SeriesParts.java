package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.Series.Period;
import io.mockcraft.schema.Series.Rate;
import io.mockcraft.schema.Series.Season;
import io.mockcraft.schema.Series.Step;
import io.mockcraft.schema.Series.Trend;
import io.mockcraft.schema.Span;
import io.mockcraft.schema.Spans;
import io.mockcraft.schema.yaml.grammar.PartGrammar;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Meaning;
import io.mockcraft.schema.yaml.reading.Numbers;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Times;
import io.mockcraft.schema.yaml.reading.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads steps, rates, trends and seasons. */
final class SeriesParts {

    private static final Pattern AMOUNTS = Pattern.compile(
            "\\s*(-?[0-9]{1,30}(?:\\.[0-9]{1,30})?)\\s*\\.\\.\\s*(-?[0-9]{1,30}(?:\\.[0-9]{1,30})?)\\s*");
    private static final Pattern PER =
            Pattern.compile("\\s*(-?[0-9]{1,30}(?:\\.[0-9]{1,30})?)\\s*/\\s*([0-9a-z ]+?)\\s*");

    private SeriesParts() {}

    /** {@code 5m}, or {@code 1m..5m}. */
    static Optional<Step> timeStep(Value value) {
        return value.text("a length of time such as 5m, or 1m..5m").flatMap(text -> {
            String[] ends = text.split("\\.\\.", -1);
            if (ends.length > 2) {
                value.problem(Reading.quote(text) + " has more than two ends", "write 1m..5m, for example");
                return Optional.empty();
            }
            Optional<Span> low = Times.span(ends[0].strip(), value);
            Optional<Span> high = ends.length == 2 ? Times.span(ends[1].strip(), value) : low;
            if (low.isEmpty() || high.isEmpty()) {
                return Optional.empty();
            }
            return timeStep(low.get(), high.get(), value);
        });
    }

    /** Whether a step is written as a length of time, or as two. */
    static boolean isLength(String text) {
        return Stream.of(text.split("\\.\\.", -1)).map(String::strip).allMatch(Spans::isWritten);
    }

    private static Optional<Step> timeStep(Span low, Span high, Value value) {
        if (!Times.isShorterOrEqual(low, high)) {
            value.problem("the range is upside down", "write the shorter one first");
            return Optional.empty();
        }
        return Optional.of(new Step.Time(low, high));
    }

    /** {@code 5}, or {@code -1..3}. */
    static Optional<Step> amountStep(Value value) {
        if (!(value.meaning().orElse(null) instanceof Meaning.Words words)) {
            return value.number("a number, or a range such as -1..3")
                    .map(Numbers::exact)
                    .map(number -> new Step.Amount(number, number));
        }
        Matcher range = AMOUNTS.matcher(words.text());
        if (!range.matches()) {
            value.problem("expected a number, or a range such as -1..3, found " + Reading.quote(words.text()), "");
            return Optional.empty();
        }
        BigDecimal low = new BigDecimal(range.group(1));
        BigDecimal high = new BigDecimal(range.group(2));
        if (low.compareTo(high) > 0) {
            value.problem("the range is upside down", "write " + range.group(2) + ".." + range.group(1));
            return Optional.empty();
        }
        return Optional.of(new Step.Amount(low, high));
    }

    /** {@code 20/h}. */
    static Optional<Rate> rate(Value value) {
        return value.text("a rate such as 20/h")
                .flatMap(text -> per(text, value))
                .flatMap(trend -> {
                    if (trend.amount().signum() <= 0 || trend.per() == null) {
                        value.problem("a rate is a number above 0", "write 20/h, for example");
                        return Optional.empty();
                    }
                    return Optional.of(new Rate(trend.amount(), trend.per()));
                });
    }

    /** {@code 0.5} for each row, or {@code 0.5/d}. */
    static Optional<Trend> trend(Value value) {
        if (value.meaning().orElse(null) instanceof Meaning.Words words) {
            return per(words.text(), value);
        }
        return value.number("a number, or a number per time such as 0.5/d")
                .map(number -> new Trend(Numbers.exact(number), null));
    }

    private static Optional<Trend> per(String text, Value value) {
        Matcher per = PER.matcher(text);
        if (!per.matches()) {
            value.problem(Reading.quote(text) + " is no number per time", "write it like 20/h");
            return Optional.empty();
        }
        String unit = per.group(2);
        boolean bare = !Character.isDigit(unit.charAt(0));
        BigDecimal amount = new BigDecimal(per.group(1));
        return Times.span(bare ? "1" + unit : unit, value)
                .filter(span -> isLong(span, value))
                .map(span -> new Trend(amount, span));
    }

    private static boolean isLong(Span span, Value value) {
        boolean some = span.months() + span.micros() > 0;
        if (!some) {
            value.problem("a length of time of 0", "write a longer one");
        }
        return some;
    }

    /** {@code { daily: 5, yearly: { amplitude: 10, peak: 6mo } }}. */
    static List<Season> seasons(@Nullable Value value) {
        List<Season> seasons = new ArrayList<>();
        if (value != null) {
            value.fields("a map such as { daily: 5, weekly: 2 }").ifPresent(fields -> {
                fields.refuseOthers(PartGrammar.SEASON);
                fields.all().stream()
                        .filter(field -> PartGrammar.SEASON.names().contains(field.name()))
                        .forEach(field -> season(field, seasons));
            });
        }
        return seasons;
    }

    private static void season(Fields.Field field, List<Season> seasons) {
        Period period = Period.valueOf(field.name().toUpperCase(Locale.ROOT));
        Value value = field.value();
        if (!value.isMap()) {
            value.number("a number").ifPresent(n -> seasons.add(new Season(period, Numbers.exact(n), null)));
            return;
        }
        value.fields("a season").ifPresent(fields -> {
            fields.refuseOthers(PartGrammar.SWING);
            Value amplitude = fields.get("amplitude");
            Value peak = fields.get("peak");
            Span at = peak == null ? null : Times.span(peak).orElse(null);
            if (amplitude == null) {
                fields.owner().problem("\"amplitude\" is missing", "say how far it swings");
            } else {
                amplitude.number("a number").ifPresent(n -> seasons.add(new Season(period, Numbers.exact(n), at)));
            }
        });
    }
}
