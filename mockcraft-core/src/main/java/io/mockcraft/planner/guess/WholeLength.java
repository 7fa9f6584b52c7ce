package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.constraint.ColumnHints;
import io.mockcraft.generator.pattern.PatternSyntax;
import io.mockcraft.generator.pattern.TextPattern;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A {@code char(n)} is padded with blanks, which regular expressions see: its texts are made as long as it, where that fits;
 * and others as long as their checks ask for.
 */
final class WholeLength {

    private static final Pattern OPTIONAL = Pattern.compile("(?<![\\\\(*+?}])\\?");
    private static final Pattern OPEN = Pattern.compile("(?<=[\\])]|\\\\[dw])(?:[+*]|\\{\\d+,\\})(?=\\$?$)");

    /** Longer texts are not tried; shorter ones are a little longer than they must be, so that there are many. */
    private static final int LONGEST = 4_096;

    private static final int SPARE = 4;

    private WholeLength() {}

    /** The expression, without question marks, and with a number for its last repeats, where its texts are then as long. */
    static String of(String regex, DataType type, ColumnHints hints) {
        int length = length(type, hints);
        return shapes(regex, length)
                .filter(shape -> longest(shape) == length)
                .findFirst()
                .orElse(regex);
    }

    /** The length of all texts, or at least of those that are short enough; 0 where any will do. */
    private static int length(DataType type, ColumnHints hints) {
        if (type.kind() == TypeKind.CHAR) {
            return type.length();
        }
        long room = type.length() < 0 ? LONGEST : Math.min(type.length(), LONGEST);
        long most = hints.maxLength() < 0 ? room : Math.min(hints.maxLength(), room);
        return hints.minLength() < 2 ? 0 : (int) Math.min(hints.minLength() + SPARE, most);
    }

    private static Stream<String> shapes(String regex, int length) {
        String certain = OPTIONAL.matcher(regex).replaceAll("");
        Matcher open = OPEN.matcher(certain);
        return open.find()
                ? IntStream.rangeClosed(1, length).mapToObj(repeats -> open.replaceFirst("{" + repeats + "}"))
                : Stream.of(certain);
    }

    private static int longest(String regex) {
        try {
            return TextPattern.parse(regex).longest();
        } catch (PatternSyntax unknown) {
            return -1;
        }
    }
}
