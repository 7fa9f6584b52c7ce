package io.mockcraft.generator.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void timestampLiesInTheTwoYearsBeforeNow() {
        Generator generator = Made.natural("timestamp", Map.of());
        for (long row = 0; row < 1_000; row++) {
            assertThat((Instant) Made.value(generator, row))
                    .isBetween(Instant.parse("2023-01-01T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"))
                    .satisfies(time -> assertThat(time.getNano()).isZero());
        }
    }

    @Test
    void timestampTakesTheColumnsPrecision() {
        Generator millis = Made.of(
                "timestamp",
                Map.of("fraction", 6L, "between", List.of("2024-01-01T00:00:00Z", "2024-01-01T00:00:01Z")),
                Made.sized(TypeKind.TIMESTAMP, "timestamp(3)", -1, 3, 0));
        assertThat(Made.distinct(millis).capacity()).isEqualTo(1_001);
        assertThat(Made.distinct(millis, 1)).isEqualTo(LocalDateTime.parse("2024-01-01T00:00:00.001"));
    }

    @Test
    void datesHoldExactlyTheirDays() {
        Generator generator = Made.natural("date", Map.of("between", List.of("2024-02-28", "2024-03-01")));
        assertThat(Made.distinct(generator).capacity()).isEqualTo(3);
        assertThat(Made.distinct(generator, 0)).isEqualTo(LocalDate.of(2024, 2, 28));
        assertThat(Made.distinct(generator, 2)).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void dateColumnsTakeTheDayOfATimestamp() {
        Generator generator =
                Made.of("timestamp", Map.of("between", "1969-12-30..1969-12-31"), Made.type(TypeKind.DATE));
        assertThat(Made.distinct(generator).capacity()).isEqualTo(2);
        assertThat(Made.distinct(generator, 1)).isEqualTo(LocalDate.of(1969, 12, 31));
    }

    @Test
    void textColumnsTakeIsoText() {
        Generator generator =
                Made.of("timestamp", Map.of("between", "2024-05-17T09:41:33..2024-05-17T09:41:33"), Made.varchar(19));
        assertThat(Made.value(generator, 0)).isEqualTo("2024-05-17T09:41:33");
    }

    @Test
    void ageBoundsHoldOnTheDayItself() {
        Generator generator = Made.natural("birth_date", Map.of("min_age", 18L, "max_age", 18L));
        assertThat(Made.distinct(generator).capacity()).isEqualTo(365);
        assertThat(Made.distinct(generator, 0)).isEqualTo(LocalDate.of(2006, 1, 2));
        assertThat(Made.distinct(generator, 364)).isEqualTo(LocalDate.of(2007, 1, 1));
        assertThatThrownBy(() -> Made.natural("birth_date", Map.of("min_age", 30L, "max_age", 20L)))
                .hasMessageContaining("20 is below min_age 30; take 30 or more");
    }

    @Test
    void timesOfDayStayInBusinessHours() {
        Generator generator = Made.natural("time", Map.of("between", List.of("08:00", "18:00")));
        for (long row = 0; row < 500; row++) {
            assertThat((LocalTime) Made.value(generator, row)).isBetween(LocalTime.of(8, 0), LocalTime.of(18, 0));
        }
        assertThatThrownBy(() -> Made.natural("time", Map.of("between", List.of("2024-01-01", "2024-01-02"))))
                .hasMessageContaining("these are no times of day");
    }

    @Test
    void monthsAndWeekdaysAreNamesInTextAndNumbersElsewhere() {
        assertThat(Made.distinct(Made.of("month", Map.of(), Made.varchar(20))).capacity())
                .isEqualTo(12);
        assertThat((String) Made.value(Made.of("weekday", Map.of(), Made.varchar(3)), 0))
                .hasSize(3);
        assertThat((Long) Made.value(Made.of("weekday", Map.of(), Made.type(TypeKind.INTEGER)), 0))
                .isBetween(1L, 7L);
    }
}
