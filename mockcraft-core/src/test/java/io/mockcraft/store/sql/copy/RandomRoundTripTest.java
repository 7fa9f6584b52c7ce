package io.mockcraft.store.sql.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random values of the types whose text we write ourselves, compared by the server's own exact numbers. */
class RandomRoundTripTest {

    private static final int ROWS = 3_000;
    private static final String DDL =
            "CREATE TABLE t (id int, l bigint, n numeric, f float8, r real, d date, ti time, ts timestamp, tz timestamptz,"
                    + " u uuid, b bytea, s text, a text[])";
    private static final String READ = """
            SELECT concat_ws(' ', id, l, n, encode(float8send(f), 'hex'), encode(float4send(r), 'hex'),
              d - DATE '1970-01-01', (extract(epoch FROM ti) * 1000000)::bigint,
              (extract(epoch FROM ts) * 1000000)::bigint, (extract(epoch FROM tz) * 1000000)::bigint, u,
              encode(b, 'hex'), encode(convert_to(s, 'UTF8'), 'hex'), encode(convert_to(a[1], 'UTF8'), 'hex'))
            FROM t ORDER BY id""";

    @Test
    void storesRandomValuesExactly() throws SQLException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (long i = 0; i < ROWS; i++) {
            List<Object> row = row(i, random);
            rows.add(row);
            expected.add(text(row));
        }
        try (Target target = Target.with(DDL)) {
            target.write(target.rows("t", rows));

            assertThat(target.texts(READ)).as("seed %s", seed).containsExactlyElementsOf(expected);
        }
    }

    private static List<Object> row(long id, Random random) {
        LocalDateTime moment = LocalDateTime.ofEpochSecond(
                random.nextLong(-200_000_000_000L, 9_000_000_000_000L),
                random.nextInt(1_000_000) * 1_000,
                ZoneOffset.UTC);
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        return List.of(
                id,
                random.nextLong() >> random.nextInt(64),
                BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(25)),
                number(random),
                (double) Float.intBitsToFloat((random.nextInt(1, 255) << 23 | random.nextInt(1 << 23))),
                LocalDate.ofEpochDay(random.nextLong(-2_400_000L, 2_000_000_000L)),
                LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000L) * 1_000),
                moment,
                moment.toInstant(ZoneOffset.UTC),
                new UUID(random.nextLong(), random.nextLong()),
                bytes,
                words(random),
                List.of(words(random)));
    }

    private static double number(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(1_000_000) / 100.0;
            case 1 -> random.nextLong();
            default -> Double.longBitsToDouble((random.nextLong(1, 2047) << 52) | random.nextLong(1L << 52));
        };
    }

    /** Every fourth character is one that some format gives a meaning to. */
    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            int point = random.nextInt(1, Character.MAX_CODE_POINT + 1);
            boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            text.appendCodePoint(
                    surrogate || random.nextInt(4) == 0 ? "\\\n\r\t\"'{},.N".charAt(random.nextInt(11)) : point);
        }
        return text.toString();
    }

    private static String text(List<Object> row) {
        LocalDateTime moment = (LocalDateTime) row.get(7);
        List<Object> texts = new ArrayList<>();
        texts.add(row.get(0));
        texts.add(row.get(1));
        texts.add(((BigDecimal) row.get(2)).toPlainString());
        texts.add(HexFormat.of().toHexDigits(Double.doubleToLongBits((Double) row.get(3))));
        texts.add(HexFormat.of().toHexDigits(Float.floatToIntBits(((Double) row.get(4)).floatValue())));
        texts.add(((LocalDate) row.get(5)).toEpochDay());
        texts.add(((LocalTime) row.get(6)).toNanoOfDay() / 1_000);
        texts.add(micros(moment.toInstant(ZoneOffset.UTC)));
        texts.add(micros((Instant) row.get(8)));
        texts.add(row.get(9));
        texts.add(HexFormat.of().formatHex((byte[]) row.get(10)));
        texts.add(hex((String) row.get(11)));
        texts.add(hex((String) ((List<?>) row.get(12)).get(0)));
        return String.join(" ", texts.stream().map(String::valueOf).toList());
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
