package io.mockcraft.expression.evaluate;

import io.mockcraft.expression.value.Unknowable;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments in the forms of {@code to_char} that hold numbers only: {@code YYYY-MM}, {@code HH24:MI}. */
final class TimeForm {

    private static final Pattern PART =
            Pattern.compile("YYYY|YY|MM|DDD|DD|HH24|MI|SS|Q|\"([^\"\\\\]*)\"|[^A-Za-z\"\\\\]");

    private TimeForm() {}

    static Object of(LocalDateTime time, String form) {
        StringBuilder made = new StringBuilder();
        Matcher part = PART.matcher(form);
        int end = 0;
        while (part.lookingAt()) {
            made.append(part.group(1) == null ? of(time, part) : part.group(1));
            end = part.end();
            part.region(end, form.length());
        }
        return end == form.length() && time.getYear() > 0 && time.getYear() < 10_000
                ? made.toString()
                : Unknowable.OPAQUE;
    }

    private static String of(LocalDateTime time, Matcher part) {
        String name = part.group();
        return switch (name) {
            case "YYYY" -> digits(time.getYear(), 4);
            case "YY" -> digits(time.getYear() % 100, 2);
            case "MM" -> digits(time.getMonthValue(), 2);
            case "DDD" -> digits(time.getDayOfYear(), 3);
            case "DD" -> digits(time.getDayOfMonth(), 2);
            case "HH24" -> digits(time.getHour(), 2);
            case "MI" -> digits(time.getMinute(), 2);
            case "SS" -> digits(time.getSecond(), 2);
            case "Q" -> digits((time.getMonthValue() + 2) / 3, 1);
            default -> name;
        };
    }

    private static String digits(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
