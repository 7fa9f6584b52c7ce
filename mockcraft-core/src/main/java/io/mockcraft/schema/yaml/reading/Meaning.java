package io.mockcraft.schema.yaml.reading;

import io.mockcraft.schema.yaml.tree.Node.Scalar;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** What a scalar means: quoted text is text, plain text may be more. */
public sealed interface Meaning {

    record Nothing() implements Meaning {}

    record Empty() implements Meaning {}

    record Flag(boolean value) implements Meaning {}

    /** A number: Long where it is whole and fits, else BigDecimal. */
    record Numeral(Number value) implements Meaning {}

    record Words(String text) implements Meaning {}

    /** Looks like a number, but readers of YAML do not agree which. */
    record Doubtful(String reason, String remedy) implements Meaning {}

    Set<String> NULLS = Set.of("null", "Null", "NULL", "~");
    Set<String> TRUE = Set.of("true", "True", "TRUE");
    Set<String> FALSE = Set.of("false", "False", "FALSE");
    Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    Pattern NUMBER_LIKE = Pattern.compile(
            "[-+]?(0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|[0-9][0-9_]*(\\.[0-9_]*)?([eE][+-]?[0-9]+)?"
                    + "|\\.[0-9][0-9_]*([eE][+-]?[0-9]+)?|\\.(inf|Inf|INF))|\\.(nan|NaN|NAN)");

    /** Reads a scalar. */
    static Meaning of(Scalar scalar) {
        String text = scalar.text();
        if (!scalar.plain()) {
            return new Words(text);
        }
        if (text.isEmpty()) {
            return new Empty();
        }
        if (NULLS.contains(text)) {
            return new Nothing();
        }
        if (TRUE.contains(text) || FALSE.contains(text)) {
            return new Flag(TRUE.contains(text));
        }
        return number(text);
    }

    private static Meaning number(String text) {
        if (text.length() > Limits.DIGITS) {
            return NUMBER_LIKE.matcher(text.substring(0, Limits.DIGITS)).matches()
                    ? new Doubtful("a number of more than " + Limits.DIGITS + " digits", "write a smaller one")
                    : new Words(text);
        }
        if (DECIMAL.matcher(text).matches()) {
            return new Numeral(exact(text));
        }
        if (!NUMBER_LIKE.matcher(text).matches()) {
            return new Words(text);
        }
        return new Doubtful(
                "readers of YAML do not agree what " + Reading.quote(text) + " is",
                "write a plain decimal number, or quote it if it is text");
    }

    private static Number exact(String text) {
        BigDecimal value = new BigDecimal(text);
        boolean fits = WHOLE.matcher(text).matches() && value.toBigInteger().bitLength() < Long.SIZE;
        return fits ? (Number) value.longValueExact() : value;
    }
}
