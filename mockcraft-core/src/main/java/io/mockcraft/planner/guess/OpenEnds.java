package io.mockcraft.planner.guess;

import io.mockcraft.constraint.ColumnHints;
import io.mockcraft.constraint.ColumnHints.Letters;
import io.mockcraft.generator.pattern.PatternSyntax;
import io.mockcraft.generator.pattern.TextPattern;
import java.util.regex.Pattern;

/** A regular expression without {@code ^} or {@code $} says nothing of what stands around: letters do, so that texts differ. */
final class OpenEnds {

    /** Without alternatives, whose ends may differ, and without the words for places in a text. */
    private static final Pattern PLAIN = Pattern.compile("(?:[^|\\\\]|\\\\[^AZmMyY])*");

    private static final int FRONT = 3;
    private static final int BACK = 8;
    private static final int LEAST = 4;

    private OpenEnds() {}

    /** The expression with letters at its open ends, as far as there is room; -1 for any. */
    static String filled(String regex, ColumnHints hints, int room) {
        try {
            return PLAIN.matcher(regex).matches()
                    ? filled(regex, TextPattern.parse(regex).longest(), hints, room)
                    : regex;
        } catch (PatternSyntax unknown) {
            return regex;
        }
    }

    private static String filled(String regex, int longest, ColumnHints hints, int room) {
        boolean openFront = !regex.startsWith("^");
        boolean openBack = !regex.endsWith("$") || regex.endsWith("\\$");
        int free = room < 0 ? Short.MAX_VALUE : Math.max(0, room - longest);
        int front = openFront ? Math.min(FRONT, openBack ? free / 2 : free) : 0;
        int back = openBack ? Math.min(Math.max(BACK, missing(hints, longest)), free - front) : 0;
        int least = Math.min(back, Math.max(LEAST, missing(hints, longest)));
        String letters = hints.letters() == Letters.UPPER ? "[A-Z]" : "[a-z]";
        return repeated(letters, front, front) + regex + repeated(letters, least, back);
    }

    private static int missing(ColumnHints hints, int longest) {
        return (int) Math.min(hints.minLength() - Math.min(hints.minLength(), longest), Short.MAX_VALUE);
    }

    private static String repeated(String letters, int least, int most) {
        return most == 0 ? "" : letters + "{" + least + "," + most + "}";
    }
}
