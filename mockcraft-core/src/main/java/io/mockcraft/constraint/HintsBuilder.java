package io.mockcraft.constraint;

import io.mockcraft.constraint.ColumnHints.Letters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes hints that differ from others in a few points; not thread-safe. */
final class HintsBuilder {

    private final ColumnHints base;
    private boolean nullFits;
    private boolean valueFits;
    private @Nullable List<Object> allowed;
    private List<Object> forbidden;
    private List<Span> spans;
    private long minLength;
    private long maxLength;
    private String prefix;
    private String suffix;
    private List<String> regexes;
    private Letters letters;
    private @Nullable String jsonType;
    private @Nullable ColumnHints elements;

    HintsBuilder(ColumnHints base) {
        this.base = base;
        nullFits = base.nullFits();
        valueFits = base.valueFits();
        allowed = base.allowed();
        forbidden = base.forbidden();
        spans = base.spans();
        minLength = base.minLength();
        maxLength = base.maxLength();
        prefix = base.prefix();
        suffix = base.suffix();
        regexes = base.regexes();
        letters = base.letters();
        jsonType = base.jsonType();
        elements = base.elements();
    }

    static HintsBuilder none() {
        return new HintsBuilder(ColumnHints.NONE);
    }

    HintsBuilder nullFits(boolean fits) {
        nullFits = fits;
        return this;
    }

    HintsBuilder valueFits(boolean fits) {
        valueFits = fits;
        return this;
    }

    HintsBuilder allowed(List<Object> values) {
        allowed = values;
        return this;
    }

    HintsBuilder forbidden(List<Object> values) {
        forbidden = values;
        return this;
    }

    HintsBuilder span(Span span) {
        spans = List.of(span);
        return this;
    }

    HintsBuilder length(long min, long max) {
        minLength = min;
        maxLength = max;
        return this;
    }

    HintsBuilder prefix(String text) {
        prefix = text;
        return this;
    }

    HintsBuilder suffix(String text) {
        suffix = text;
        return this;
    }

    HintsBuilder regex(String regex) {
        regexes = List.of(regex);
        return this;
    }

    HintsBuilder letters(Letters wanted) {
        letters = wanted;
        return this;
    }

    HintsBuilder jsonType(String type) {
        jsonType = type;
        return this;
    }

    HintsBuilder elements(ColumnHints hints) {
        elements = hints;
        return this;
    }

    ColumnHints build() {
        ColumnHints built = new ColumnHints(
                nullFits, valueFits, allowed, forbidden, spans, minLength, maxLength, prefix, suffix, regexes, letters,
                jsonType, elements);
        return built.equals(base) ? base : built;
    }
}
