package io.mockcraft.expression.evaluate;

import io.mockcraft.expression.value.Unknowable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole numbers in the forms of {@code to_char} that say how many digits there are: {@code FM000000}, {@code 9990}. */
final class NumberForm {

    private static final Pattern DIGITS = Pattern.compile("(FM|fm)?(9*)(0[09]*)?");

    private NumberForm() {}

    static Object of(long number, String form) {
        Matcher matcher = DIGITS.matcher(form);
        boolean known = matcher.matches() && form.matches(".*[09]") && number != Long.MIN_VALUE;
        return known
                ? made(number, matcher.group(2).length(), length(matcher.group(3)), matcher.group(1) != null)
                : Unknowable.OPAQUE;
    }

    private static int length(@Nullable String digits) {
        return digits == null ? 0 : digits.length();
    }

    /** Digits that are asked for stand there as zeros too; there is a place for the sign; blanks fill the rest. */
    private static String made(long number, int optional, int certain, boolean bare) {
        String digits = Long.toString(Math.abs(number));
        String shown = "0".repeat(Math.max(0, certain - digits.length())) + digits;
        int places = optional + certain;
        String fitting = digits.length() > places ? "#".repeat(places) : shown;
        String signed = (number < 0 ? "-" : bare ? "" : " ") + fitting;
        return bare ? signed : " ".repeat(Math.max(0, places - fitting.length())) + signed;
    }
}
