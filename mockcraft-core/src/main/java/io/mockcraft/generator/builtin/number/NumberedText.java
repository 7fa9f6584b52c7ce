package io.mockcraft.generator.builtin.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with a place for one number: {@code INV-%06d} fills up with zeros to six digits, {@code %d} does not.
 *
 * @param before what stands before the number
 * @param width the fewest digits
 * @param after what stands behind it
 */
record NumberedText(String before, int width, String after) {

    private static final Pattern FORMAT = Pattern.compile("([^%]*)%(?:0([1-9]|1[0-9]))?d([^%]*)");

    static Optional<NumberedText> of(String format) {
        Matcher parts = FORMAT.matcher(format);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int width = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        return Optional.of(new NumberedText(parts.group(1), width, parts.group(3)));
    }

    String of(long number) {
        StringBuilder text = new StringBuilder(before);
        String digits = Long.toString(number);
        if (number < 0) {
            text.append('-');
            digits = digits.substring(1);
        }
        text.append("0".repeat(Math.max(0, width - digits.length())));
        return text.append(digits).append(after).toString();
    }
}
