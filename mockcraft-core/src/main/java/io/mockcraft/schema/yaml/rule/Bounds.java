package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.Bound;
import io.mockcraft.schema.Bound.Anchor;
import io.mockcraft.schema.Span;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Generated;
import io.mockcraft.schema.ValueSource.Guessed;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Meaning;
import io.mockcraft.schema.yaml.reading.Paths;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Times;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code after}, {@code before}, {@code within}, {@code min} and {@code max}. */
final class Bounds {

    private static final List<String> WORDS = List.of("after", "before", "within", "min", "max");

    private Bounds() {}

    /** The bounds of a rule; the source is null when it could not be understood. */
    static List<Bound> read(Fields rule, @Nullable ValueSource source) {
        List<Bound> bounds = new ArrayList<>();
        for (Fields.Field field : rule.all()) {
            if (WORDS.contains(field.name())) {
                refuseOnFixed(field, source);
                bound(field).ifPresent(bounds::add);
            }
        }
        Value within = rule.get("within");
        if (within != null && !rule.has("after") && !rule.has("before")) {
            within.problem("\"within\" needs \"after\" or \"before\" beside it", "say from where it counts");
        }
        return bounds;
    }

    /** Notes every bound of a rule whose value is not free. */
    static void refuse(Fields rule) {
        rule.all().stream().filter(field -> WORDS.contains(field.name())).forEach(Bounds::refuse);
    }

    private static void refuseOnFixed(Fields.Field field, @Nullable ValueSource source) {
        if (source != null && !(source instanceof Generated) && !(source instanceof Guessed)) {
            refuse(field);
        }
    }

    private static void refuse(Fields.Field field) {
        field.value()
                .problem("a bound needs a generated value", "use a generator, or leave \"" + field.name() + "\" out");
    }

    private static Optional<Bound> bound(Fields.Field field) {
        Value value = field.value();
        return switch (field.name()) {
            case "after" -> anchor(value).map(anchor -> new Bound.After(anchor, value.at()));
            case "before" -> anchor(value).map(anchor -> new Bound.Before(anchor, value.at()));
            case "min" -> anchor(value).map(anchor -> new Bound.Min(anchor, value.at()));
            case "max" -> anchor(value).map(anchor -> new Bound.Max(anchor, value.at()));
            default -> within(value);
        };
    }

    private static Optional<Bound> within(Value value) {
        Optional<Span> span = Times.span(value);
        if (span.isPresent() && span.get().equals(new Span(0, 0))) {
            value.problem("nothing fits within a length of 0", "write a longer one");
            return Optional.empty();
        }
        return span.map(s -> new Bound.Within(s, value.at()));
    }

    private static Optional<Anchor> anchor(Value value) {
        Meaning meaning = value.meaning().orElse(null);
        if (meaning instanceof Meaning.Numeral numeral) {
            return Optional.of(new Anchor.Literal(numeral.value()));
        }
        if (meaning instanceof Meaning.Words words && Times.looksLikeTime(words.text())) {
            return time(words.text(), value);
        }
        return value.text("a column, a number or a date")
                .flatMap(text -> Paths.path(text, value.at(), value))
                .map(Anchor.Column::new);
    }

    private static Optional<Anchor> time(String text, Value value) {
        if (Times.isTime(text)) {
            return Optional.of(new Anchor.Literal(text));
        }
        value.problem(
                Reading.quote(text) + " is no date or time",
                "write it like 2024-06-30, 2024-06-30T12:00:00Z or now - 30d");
        return Optional.empty();
    }
}
