package io.mockcraft.expression.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.value.PlainText;
import io.mockcraft.expression.value.Unknowable;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Problems;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageFunctionsTest {

    private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");
    private static final Map<String, Object> ROW = Map.of(
            "name",
            "Ada",
            "qty",
            3L,
            "price",
            new BigDecimal("1.25"),
            "ratio",
            0.5,
            "open",
            true,
            "day",
            LocalDate.of(2024, 1, 31),
            "placed_at",
            Instant.parse("2024-06-01T10:00:00Z"),
            "paid_at",
            Instant.parse("2024-06-03T12:30:00Z"),
            "local",
            LocalDateTime.of(2024, 2, 29, 23, 30),
            "tags",
            List.of("a", "b"));

    private static @Nullable Object value(String text) {
        Problems problems = new Problems();
        Expression expression =
                SchemaExpressions.parse(text, Location.of("t"), "p", problems).orElse(new Expression.Literal(null));
        assertThat(problems.all()).isEmpty();
        List<String> columns = List.copyOf(ROW.keySet());
        Names names = path -> path.get(0).equals("nothing") ? columns.size() : columns.indexOf(path.get(0));
        return Formula.of(expression, names)
                .value(slot -> slot == columns.size() ? null : ROW.get(columns.get(slot)), NOW);
    }

    private static String mistake(String text) {
        Problems problems = new Problems();
        SchemaExpressions.parse(text, new Location("s.yaml", 3, 10), "t", problems);
        return problems.all().stream().map(Problem::toString).reduce("", String::concat);
    }

    static List<FunctionInfo> functions() {
        return SchemaExpressions.functions();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void computesItsExample(FunctionInfo function) {
        assertThat(function.example()).startsWith(function.name() + "(");
        assertThat(function.signature()).startsWith(function.name() + "(");
        assertThat(value(function.example())).isNotNull().isNotInstanceOf(Unknowable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "null",
            value = {
                "if(qty > 2, 'many', 'few') | many",
                "if(nothing, 1, 2) | 2",
                "nullIf(qty, 3) | null",
                "'Hi ' + name | Hi Ada",
                "name + qty | Ada3",
                "qty + name | 3Ada",
                "name + price + ratio + open | Ada1.250.5true",
                "name + nothing | null",
                "concat(name, nothing, day) | Ada2024-01-31",
                "qty + price | 4.25",
                "1 + 2 + 'x' | 3x",
                "substring(name, 2) | da",
                "substring('MockCraft', 5, 3) | Cra",
                "substring(123456, 2, 2) | 23",
                "left(name, -1) + right(name, 1) | Ada",
                "padLeft(qty, 3, '0') + padLeft('long', 2) | 003long",
                "padLeft('', 5, 'ab') | ababa",
                "padRight('x', 3, '😀') | x😀😀",
                "padLeft(price, 6) | ~  1.25~",
                "replace(name, 'A', 'a') | ada",
                "splitPart('a/b/c', '/', -1) | c",
                "splitPart('a/b/c', '/', 9) | ~~",
                "indexOf(name, 'a') | 3",
                "contains(name, 'da') | true",
                "contains(tags, 'b') | true",
                "contains(tags, 'c') | false",
                "startsWith(name, 'A') and endsWith(name, 'a') | true",
                "matches(name, '[A-Z][a-z]+') | true",
                "~matches(name, 'Ad|xx')~ | false",
                "matches(name, 'A') | false",
                "name like 'A%' | true",
                "name not like '_d_' | false",
                "round(ratio / 3, 2) | 0.17",
                "round(-2.5) | -3",
                "trunc(-2.99, 1) | -2.9",
                "floor(-0.5) | -1",
                "ceil(ratio) | 1",
                "mod(-7, 3) | -1",
                "power(2, 62) | 4611686018427387904",
                "power(1.1, 2) | 1.21",
                "power(4, 0.5) | 2",
                "power(2, -1) | 0.5",
                "sqrt(2) | 1.4142135623731",
                "sign(-price) | -1",
                "toNumber('12') + 1 | 13",
                "toText(qty) + toText(open) | 3true",
                "name in ['Ada', 'Bob'] | true",
                "name not in ('Ada', 'Bob') | false",
                "nothing in ['Ada', null] | true",
                "nothing in ['Ada'] | null",
                "name not in ['Bob', null] | true",
                "name in [] | false",
                "'a' in tags | true",
                "qty in [1, 1 + 2] | true",
                "day in ['2024-01-31'] | true",
                "qty between 1 and 3 and open | true",
                "qty not between 1 and 3 | false",
            })
    void computes(String text, @Nullable String expected) {
        Object value = value(text);
        assertThat(value == null ? null : PlainText.of(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "year(day) * 10000 + month(day) * 100 + day(day) | 20240131",
                "hour(placed_at) * 60 + minute(local) | 630",
                "dayOfWeek('2024-06-02') | 7",
                "dayOfYear(local) | 60",
                "quarter(day) + week('2024-12-30') | 2",
                "date(local) | 2024-02-29",
                "date('2024-06-01') + 1d | 2024-06-02",
                "day + 1mo | 2024-02-29",
                "addMonths(day, 13) | 2025-02-28",
                "addMonths(placed_at, -1) | 2024-05-01T10:00:00Z",
                "day + 12h | 2024-01-31T12:00",
                "placed_at + 3d | 2024-06-04T10:00:00Z",
                "placed_at - 12h | 2024-05-31T22:00:00Z",
                "placed_at + 1y2mo1w | 2025-08-08T10:00:00Z",
                "placed_at + qty * 1d | 2024-06-04T10:00:00Z",
                "'2024-06-01' + 3d | 2024-06-04",
                "3d + '2024-06-01' | 2024-06-04",
                "paid_at - placed_at | 2 days 02:30:00",
                "paid_at - placed_at > 2d | true",
                "paid_at - '2024-06-01' > 3d | false",
                "day - '2024-01-01' == 30d | true",
                "'2024-02-01' - day | 1 day",
                "(paid_at - placed_at) / 1h | 50.5",
                "(paid_at - placed_at) / 2 | 1 day 01:15:00",
                "daysBetween(placed_at, paid_at) | 2",
                "daysBetween(local, '2024-03-01') | 1",
                "hoursBetween(placed_at, paid_at) | 50",
                "hoursBetween(paid_at, placed_at) | -50",
                "monthsBetween('2024-01-31', '2024-02-29') | 0",
                "yearsBetween('2000-02-29', '2024-02-28') | 23",
                "now() | 2025-01-01T00:00:00Z",
                "now() - 1y | 2024-01-01T00:00:00Z",
                "placed_at < '2024-06-02' | true",
                "placed_at between '2024-06-01' and '2024-06-01 10:00' | true",
                "day < now() | true",
                "-3d + placed_at | 2024-05-29T10:00:00Z",
                "max(3d, 50h) == 3d | true",
                "'took ' + toText(90m) | took 01:30:00"
            })
    void computesWithDatesInUtc(String text, String expected) {
        Object value = value(text);
        assertThat(value == null ? null : PlainText.of(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "repeat('x', 1000000000) | s.yaml:3:10 t: \"repeat\" has no value here",
                "repeat('xx', 9223372036854775807) | has no value here",
                "1 + repeat('x', 1000001) | s.yaml:3:14 t: \"repeat\" has no value here",
                "padLeft('x', 1000000000) | \"padLeft\" has no value here",
                "replace(repeat('a', 100000), 'a', repeat('b', 100000)) | \"replace\" has no value here",
                "power(10, 100000) | \"power\" has no value here",
                "sqrt(-1) | \"sqrt\" has no value here",
                "qty > 1 / 0 | s.yaml:3:18 t: \"/\" has no value here",
                "'a' * 2 | s.yaml:3:14 t: \"*\" has no value here",
                "toNumber('abc') | \"toNumber\" has no value here",
                "date('2024-02-30') | \"date\" has no value here",
                "matches(name, '(') | s.yaml:3:10 t: \"(\" is no regular expression that can be used here",
                "subString(name, 1) | no function \"subString\" at character 1 of \"subString(name, 1)\"; did you mean \"substring\"?",
                "substring(name) | substring does not take 1 arguments at character 1 of \"substring(name)\"; give it 2 or 3, as in substring('MockCraft', 5, 3)",
                "placed_at + 3days | a number that runs into a word",
                "name is null | write == null or != null",
                "name in 'a', 'b' | expected the end or an operator, found \",\"",
                "name in ['a' | expected \",\" or \"]\", found the end",
                "qty between 1 | expected \"and\", found the end",
                "999999999999999999y > 1d | s.yaml:3:10 t: the length of time is too large"
            })
    void refuses(String text, String expected) {
        assertThat(mistake(text)).contains(expected);
    }

    @Test
    void hasNoValueWhereKindsDoNotFit() {
        assertThat(value("day * 2")).isEqualTo(Unknowable.OPAQUE);
        assertThat(value("name - 1d")).isEqualTo(Unknowable.ERROR);
        assertThat(value("tags + 'x'")).isEqualTo(Unknowable.OPAQUE);
        assertThat(value("year(qty)")).isEqualTo(Unknowable.OPAQUE);
        assertThat(value("repeat(name, qty * 1000000)")).isEqualTo(Unknowable.OPAQUE);
    }

    @Test
    void answersAHardRegularExpressionInBoundedTime() {
        assertThat(value("matches(repeat('a', 5000) + name, '(a*)*b')")).isIn(false, Unknowable.OPAQUE);
    }
}
