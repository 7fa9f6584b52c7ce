package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.pattern.PatternSyntax;
import io.mockcraft.generator.pattern.TextPattern;
import java.util.regex.Pattern;

/** A {@code char(n)} is padded with blanks, which regular expressions see: where its whole length fits, nothing is left out. */
final class WholeLength {

    private static final Pattern OPTIONAL = Pattern.compile("(?<![\\\\(*+?}])\\?");

    private WholeLength() {}

    /** The expression, without the question marks where its longest texts are as long as the type. */
    static String of(String regex, DataType type) {
        try {
            boolean whole =
                    type.kind() == TypeKind.CHAR && TextPattern.parse(regex).longest() == type.length();
            return whole ? OPTIONAL.matcher(regex).replaceAll("") : regex;
        } catch (PatternSyntax unknown) {
            return regex;
        }
    }
}
