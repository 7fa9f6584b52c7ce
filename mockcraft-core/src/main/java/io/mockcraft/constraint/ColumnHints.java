package io.mockcraft.constraint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions ask of one column's values, as far as it shows in their form; a value that follows the hints can
 * still fail a condition, so test it.
 *
 * @param nullFits whether null fits
 * @param valueFits whether anything but null fits
 * @param allowed the only values that fit, in the order of the condition; null when they are not listed
 * @param forbidden values that do not fit
 * @param spans the spans of which one must hold the value; empty when any value does
 * @param minLength the smallest number of characters, bytes or elements
 * @param maxLength the largest number of characters, bytes or elements; -1 when unbounded
 * @param prefix what the text begins with; empty for anything
 * @param suffix what the text ends with; empty for anything
 * @param regexes PostgreSQL regular expressions that the text matches
 * @param letters the case of its letters
 * @param jsonType what {@code jsonb_typeof} gives; null when that is free
 * @param elements what is asked of an array's elements; null when nothing is
 */
public record ColumnHints(
        boolean nullFits,
        boolean valueFits,
        @Nullable List<Object> allowed,
        List<Object> forbidden,
        List<Span> spans,
        long minLength,
        long maxLength,
        String prefix,
        String suffix,
        List<String> regexes,
        Letters letters,
        @Nullable String jsonType,
        @Nullable ColumnHints elements) {

    /** The case of a text's letters. */
    public enum Letters {
        ANY,
        LOWER,
        UPPER
    }

    /** Nothing is asked. */
    public static final ColumnHints NONE =
            new ColumnHints(true, true, null, List.of(), List.of(), 0, -1, "", "", List.of(), Letters.ANY, null, null);

    static final ColumnHints NULL = new HintsBuilder(NONE).valueFits(false).build();
    static final ColumnHints NOT_NULL = new HintsBuilder(NONE).nullFits(false).build();

    /** Makes the lists immutable. */
    public ColumnHints {
        allowed = allowed == null ? null : List.copyOf(allowed);
        forbidden = List.copyOf(forbidden);
        spans = List.copyOf(spans);
        regexes = List.copyOf(regexes);
    }

    /** Whether nothing at all can fit. */
    boolean impossible() {
        return !nullFits && noValueFits();
    }

    /** Whether nothing but null, if that, can fit. */
    public boolean noValueFits() {
        return !valueFits || allowed != null && allowed.isEmpty();
    }

    /** What both ask. */
    ColumnHints and(ColumnHints other) {
        List<Span> bothSpans = Sets.intersect(spans, other.spans);
        boolean valueStillFits = valueFits && other.valueFits && bothSpans != null;
        List<Object> bothAllowed = Sets.both(allowed, other.allowed);
        return new ColumnHints(
                nullFits && other.nullFits,
                valueStillFits,
                bothAllowed,
                joined(forbidden, other.forbidden),
                bothSpans == null ? List.of() : bothSpans,
                Math.max(minLength, other.minLength),
                maxLength < 0 || other.maxLength < 0
                        ? Math.max(maxLength, other.maxLength)
                        : Math.min(maxLength, other.maxLength),
                longer(prefix, other.prefix),
                longer(suffix, other.suffix),
                joined(regexes, other.regexes),
                letters == Letters.ANY ? other.letters : letters,
                jsonType == null ? other.jsonType : jsonType,
                elements == null || other.elements == null
                        ? (elements == null ? other.elements : elements)
                        : elements.and(other.elements));
    }

    private static String longer(String a, String b) {
        return a.length() >= b.length() ? a : b;
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        Set<T> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return new ArrayList<>(all);
    }

    /** What meets one of the two: where both cannot be said at once, what this one asks. */
    ColumnHints or(ColumnHints other) {
        if (!valueFits || !other.valueFits) {
            return withNull(valueFits ? this : other, nullFits || other.nullFits);
        }
        if (equals(NONE) || other.equals(NONE)) {
            return NONE;
        }
        if (hasForm() || other.hasForm()) {
            return withNull(hasForm() ? this : other, nullFits || other.nullFits);
        }
        return either(other);
    }

    private static ColumnHints withNull(ColumnHints hints, boolean fits) {
        return new HintsBuilder(hints).nullFits(fits).build();
    }

    private boolean hasForm() {
        return !prefix.isEmpty() || !suffix.isEmpty() || !regexes.isEmpty() || jsonType != null || elements != null;
    }

    private ColumnHints either(ColumnHints other) {
        List<Object> listedBoth = allowed == null || other.allowed == null ? null : Sets.either(allowed, other.allowed);
        boolean listed = listedBoth != null;
        return new ColumnHints(
                nullFits || other.nullFits,
                true,
                listedBoth,
                listed ? List.of() : Sets.common(forbidden, other.forbidden),
                listed ? List.of() : Sets.union(asSpans(), other.asSpans()),
                Math.min(minLength, other.minLength),
                maxLength < 0 || other.maxLength < 0 ? -1 : Math.max(maxLength, other.maxLength),
                "",
                "",
                List.of(),
                letters == other.letters ? letters : Letters.ANY,
                null,
                null);
    }

    private List<Span> asSpans() {
        return allowed == null
                ? spans
                : allowed.stream().map(v -> new Span(v, true, v, true)).toList();
    }
}
