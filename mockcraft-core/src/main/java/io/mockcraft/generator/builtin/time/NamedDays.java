package io.mockcraft.generator.builtin.time;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.ClosedSet;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.NumberForm;
import io.mockcraft.generator.making.Numbers;
import io.mockcraft.generator.parameter.IntegerRange;
import java.util.List;

/** Months and weekdays: English names in text, else their numbers from 1. */
final class NamedDays {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private NamedDays() {}

    static Generator months(Making making) {
        return of(making, MONTHS);
    }

    static Generator weekdays(Making making) {
        return of(making, WEEKDAYS);
    }

    private static Generator of(Making making, List<String> names) {
        if (making.type().kind() == TypeKind.TEXT || making.type().kind() == TypeKind.CHAR) {
            boolean whole = making.length() >= "Wednesday".length();
            return ClosedSet.of(
                    whole
                            ? names
                            : names.stream().map(name -> name.substring(0, 3)).toList(),
                    making);
        }
        IntegerRange numbers = new IntegerRange(1, names.size());
        return new Numbers(numbers, numbers, 0, NumberForm.of(making.type(), NumberForm.WHOLE));
    }
}
