package io.mockcraft.generator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    @Test
    void writesBase36InFixedWidth() {
        StringBuilder out = new StringBuilder("x-");
        Ascii.base36(out, 42, 6);
        Ascii.base36(out, 36L * 36 * 36 - 1, 3);
        assertThat(out).hasToString("x-000016zzz");
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 0.00", "5, 2, 0.05", "-5, 2, -0.05", "12345, 2, 123.45", "-100, 2, -1.00", "7, 0, 7"})
    void writesDecimals(long unscaled, int scale, String expected) {
        StringBuilder out = new StringBuilder();
        Ascii.decimal(out, unscaled, scale);
        assertThat(out).hasToString(expected);
        assertThat(BigDecimal.valueOf(unscaled, scale).toPlainString()).isEqualTo(expected);
    }

    @Test
    void writesUuidsAsJavaDoes() {
        for (long i = 0; i < 1_000; i++) {
            long high = i * 0x9E3779B97F4A7C15L;
            assertThat(Ascii.uuid(high, ~high * 31)).isEqualTo(new UUID(high, ~high * 31).toString());
        }
    }

    @Test
    void writesDatesOfAllCenturies() {
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        for (long day = LocalDate.of(1, 1, 1).toEpochDay(); day <= last; day += 13) {
            assertThat(IsoTime.date(day)).isEqualTo(LocalDate.ofEpochDay(day).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59", "1900-02-28T00:00:00", "2024-02-29T12:34:56", "2025-01-01T00:00:01"})
    void writesTimestampsBeforeAndAfter1970(String text) {
        long micros = LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC) * IsoTime.SECOND;
        assertThat(IsoTime.timestamp(micros, 0)).isEqualTo(text);
        assertThat(IsoTime.timestamp(micros + 123_456, 3)).isEqualTo(text + ".123");
        assertThat(IsoTime.timestamp(micros + 123_456, 6)).isEqualTo(text + ".123456");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace | ada.lovelace",
                "O'Brien-Smith | obrien.smith",
                "Jürgen Groß | juergen.gross",
                "Łukasz Żółć | lukasz.zolc",
                "Şebnem Iğdır | sebnem.igdir",
                "Æsir Þór | aesir.thor",
                "山田 太郎 | ''",
                "Mr. X 7 | mr.x.7",
                "-- a --b-- | a.b"
            })
    void foldsNamesToAscii(String name, String folded) {
        assertThat(AsciiFold.fold(name, '.')).isEqualTo(folded);
    }

    @Test
    void foldsBehindTextThatStaysAsItIs() {
        StringBuilder out = new StringBuilder("A B.");
        AsciiFold.append(out, "Ada", '-');
        AsciiFold.append(out, "O'Neill Ng", '-');
        assertThat(out).hasToString("A B.adaoneill-ng");
    }
}
