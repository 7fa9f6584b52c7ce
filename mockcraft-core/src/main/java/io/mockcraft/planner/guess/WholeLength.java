package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.pattern.PatternSyntax;
import io.mockcraft.generator.pattern.TextPattern;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A {@code char(n)} is padded with blanks, which regular expressions see: its texts are made as long as it, where that fits. */
final class WholeLength {

    private static final Pattern OPTIONAL = Pattern.compile("(?<![\\\\(*+?}])\\?");
    private static final Pattern OPEN = Pattern.compile("(?<=[\\])]|\\\\[dw])(?:[+*]|\\{\\d+,\\})(?=\\$?$)");

    private WholeLength() {}

    /** The expression, without question marks, and with a number for its last repeats, where its texts are then as long. */
    static String of(String regex, DataType type) {
        return type.kind() == TypeKind.CHAR
                ? shapes(regex, type.length())
                        .filter(shape -> longest(shape) == type.length())
                        .findFirst()
                        .orElse(regex)
                : regex;
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
