package io.mockcraft.expression.language;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Literal;
import java.util.List;

/** Functions of dates and times; text is read as a date or moment, and everything is in UTC. */
final class DateFunctions {

    static final List<LanguageFunction> ALL = List.of(
            of(
                    "addMonths",
                    "addMonths(date, months)",
                    "so many calendar months later, at the latest the month's last day",
                    "addMonths('2024-01-31', 1)",
                    2,
                    "language:add_months"),
            new LanguageFunction(
                    info("date", "date(moment)", "its day; also reads a date from text", "date('2024-06-01 23:30')"),
                    1,
                    1,
                    given -> new Call("date", List.of(moment(given.get(0))))),
            field("day", "the day of the month", "day('2024-06-01')", "day"),
            field("dayOfWeek", "1 for Monday to 7 for Sunday", "dayOfWeek('2024-06-01')", "isodow"),
            field("dayOfYear", "1 to 366", "dayOfYear('2024-02-01')", "doy"),
            of(
                    "daysBetween",
                    "daysBetween(a, b)",
                    "days from the day of a to the day of b; negative where b is earlier",
                    "daysBetween('2024-02-28', '2024-03-01')",
                    2,
                    "language:days"),
            field("hour", "0 to 23", "hour('2024-06-01 23:30')", "hour"),
            of(
                    "hoursBetween",
                    "hoursBetween(a, b)",
                    "whole hours from a to b",
                    "hoursBetween('2024-06-01', '2024-06-02 12:30')",
                    2,
                    "language:hours"),
            field("minute", "0 to 59", "minute('2024-06-01 23:30')", "minute"),
            of(
                    "minutesBetween",
                    "minutesBetween(a, b)",
                    "whole minutes from a to b",
                    "minutesBetween('2024-06-01', '2024-06-01 00:45')",
                    2,
                    "language:minutes"),
            field("month", "1 to 12", "month('2024-06-01')", "month"),
            of(
                    "monthsBetween",
                    "monthsBetween(a, b)",
                    "whole calendar months from a to b",
                    "monthsBetween('2024-01-15', '2024-03-14')",
                    2,
                    "language:months"),
            LanguageFunction.named(info("now", "now()", "the schema's `now`, never the clock", "now()"), 0, 0, "now"),
            field("quarter", "1 to 4", "quarter('2024-06-01')", "quarter"),
            field("week", "the ISO week, 1 to 53", "week('2024-06-01')", "week"),
            field("year", "the year", "year('2024-06-01')", "year"),
            of(
                    "yearsBetween",
                    "yearsBetween(a, b)",
                    "whole calendar years from a to b: an age",
                    "yearsBetween('2000-06-02', '2024-06-01')",
                    2,
                    "language:years"));

    private DateFunctions() {}

    private static FunctionInfo info(String name, String signature, String does, String example) {
        return new FunctionInfo(name, "Dates and times", signature, does, example);
    }

    private static LanguageFunction of(
            String name, String signature, String does, String example, int count, String call) {
        return LanguageFunction.named(info(name, signature, does, example), count, count, call);
    }

    private static LanguageFunction field(String name, String does, String example, String field) {
        FunctionInfo info = info(name, name + "(date)", does, example);
        return new LanguageFunction(
                info, 1, 1, given -> new Call("date_part", List.of(new Literal(field), moment(given.get(0)))));
    }

    private static Expression moment(Expression expression) {
        return new Call("language:moment", List.of(expression));
    }
}
