package io.mockcraft.generator.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.schema.Span;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private static final GeneratorInfo INFO = new GeneratorInfo(
            "gadget",
            List.of(),
            "test",
            "For tests.",
            List.of(
                    parameter("count", Kind.INTEGER, "3", "1..10"),
                    parameter("share", Kind.DECIMAL, null, null),
                    parameter("range", Kind.INTEGER_RANGE, null, "-100..100"),
                    parameter("money", Kind.DECIMAL_RANGE, null, null),
                    parameter("between", Kind.TIME_RANGE, null, null),
                    parameter("within", Kind.DURATION, null, null),
                    parameter("strict", Kind.BOOLEAN, "false", null),
                    parameter("label", Kind.TEXT, null, null),
                    parameter("words", Kind.LIST, null, null),
                    new Parameter("format", Kind.CHOICE, false, "e164", null, List.of("e164", "national"), "How.")),
            0,
            1,
            "x",
            List.of(TypeKind.TEXT));

    private static Parameter parameter(String name, Kind kind, String defaultValue, String bounds) {
        return new Parameter(name, kind, false, defaultValue, bounds, List.of(), "A parameter.");
    }

    private static Parameters read(String name, Object value) {
        return read(Map.of(name, value), 0);
    }

    private static Parameters read(Map<String, Object> values, int inputs) {
        List<String> paths = List.of("a", "b", "c").subList(0, inputs);
        return Parameters.read(
                INFO, new Arguments(values, paths, new Location("shop.yaml", 3, 7), "tables.t.columns.c"));
    }

    @Test
    void fillsInDefaults() {
        Parameters parameters = read(Map.of(), 0);
        assertThat(parameters.integer("count")).isEqualTo(3);
        assertThat(parameters.flag("strict")).isFalse();
        assertThat(parameters.text("format")).isEqualTo("e164");
        assertThat(parameters.has("range")).isFalse();
        assertThat(parameters.integers("range")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1..5, 1, 5", "-5..-3, -5, -3", "-5..3, -5, 3", "7, 7, 7", "0 .. 9, 0, 9"})
    void readsRanges(String written, long low, long high) {
        assertThat(read("range", written).integers("range")).contains(new IntegerRange(low, high));
        assertThat(read("money", written).decimals("money"))
                .contains(new DecimalRange(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
    }

    @Test
    void readsRangesOfLists() {
        assertThat(read("range", List.of(1L, 5L)).integers("range")).contains(new IntegerRange(1, 5));
        assertThat(read("range", 4L).integers("range")).contains(new IntegerRange(4, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01..2024-01-31, 2024-01-01T00:00:00, 2024-01-31T23:59:59",
        "2024-01-01T08:00..2024-01-01T09:30:15, 2024-01-01T08:00:00, 2024-01-01T09:30:15",
        "2024-01-01 08:00:00..2024-01-01T09:30:15Z, 2024-01-01T08:00:00, 2024-01-01T09:30:15",
        "2024-01-01T08:00:00+02:00..2024-01-02, 2024-01-01T06:00:00, 2024-01-02T23:59:59",
        "2024-01-01T08:00:00-05:00..2024-01-02, 2024-01-01T13:00:00, 2024-01-02T23:59:59",
        "08:00..18:00:30, 1970-01-01T08:00:00, 1970-01-01T18:00:30"
    })
    void readsTimesAndIncludesTheLastDay(String written, String low, String high) {
        assertThat(read("between", written).times("between")).contains(new TimeRange(micros(low), micros(high)));
    }

    private static long micros(String time) {
        return LocalDateTime.parse(time).toEpochSecond(ZoneOffset.UTC) * 1_000_000;
    }

    @ParameterizedTest
    @CsvSource({
        "90d, 0, 7776000000000",
        "250ms, 0, 250000",
        "1m, 0, 60000000",
        "1mo, 1, 0",
        "2y, 24, 0",
        "1d 12h, 0, 129600000000",
        "1w, 0, 604800000000"
    })
    void readsDurations(String written, long months, long micros) {
        assertThat(read("within", written).duration("within")).isEqualTo(new Span(months, micros));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "d", "5x", "", "-3d", "1.5h", "999999999999y 999999999999w"})
    void refusesOtherDurations(String written) {
        assertThatThrownBy(() -> read("within", written))
                .hasMessage("shop.yaml:3:7 tables.t.columns.c.within: this must be a length of time such as 90d or 2h"
                        + " (ms s m h d w mo y), not \"" + written + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5..1", "a..b", "1..", "..5", "1..2..3", "0x1F", "1_000", "99999999999999999999"})
    void refusesOtherRanges(String written) {
        assertThatThrownBy(() -> read("range", written))
                .hasMessage(
                        "shop.yaml:3:7 tables.t.columns.c.range: this must be a range of whole numbers such as 1..5,"
                                + " low end first, not \"" + written + "\"");
    }

    @Test
    void reportsAllProblemsOfAColumnAtOnce() {
        Map<String, Object> wrong = Map.of("rnage", "1..5", "count", 11L, "format", "nationl", "strict", "maybe");
        assertThatThrownBy(() -> read(wrong, 2))
                .isInstanceOf(MockCraftException.class)
                .message()
                .hasLineCount(5)
                .isEqualTo(String.join(
                        System.lineSeparator(),
                        "shop.yaml:3:7 tables.t.columns.c.count: 11 lies outside 1..10; take a value in 1..10",
                        "shop.yaml:3:7 tables.t.columns.c.format: this must be one of e164, national, not \"nationl\";"
                                + " did you mean \"national\"?",
                        "shop.yaml:3:7 tables.t.columns.c.rnage: generator \"gadget\" has no parameter \"rnage\";"
                                + " did you mean \"range\"? it takes count, share, range, money, between, within, strict,"
                                + " label, words, format",
                        "shop.yaml:3:7 tables.t.columns.c.strict: this must be true or false, not \"maybe\"",
                        "shop.yaml:3:7 tables.t.columns.c.from: generator \"gadget\" takes at most 1 inputs, not 2;"
                                + " take them out"));
    }

    @Test
    void refusesARangeThatLeavesItsBounds() {
        assertThatThrownBy(() -> read("range", "-5..101"))
                .hasMessage("shop.yaml:3:7 tables.t.columns.c.range: -5..101 lies outside -100..100;"
                        + " take a value in -100..100");
    }
}
