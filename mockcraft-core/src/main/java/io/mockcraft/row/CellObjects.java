package io.mockcraft.row;

import io.mockcraft.problem.MockCraftBug;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes plain Java objects into cells. */
final class CellObjects {

    private static final List<Class<?>> KNOWN = List.of(
            Boolean.class,
            Number.class,
            String.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            Instant.class,
            UUID.class,
            byte[].class,
            List.class,
            Map.class);

    private CellObjects() {}

    static boolean known(Object value) {
        return KNOWN.stream().anyMatch(known -> known.isInstance(value));
    }

    static void write(@Nullable Object value, Cell out) {
        if (value == null) {
            out.setNull();
        } else if (value instanceof Boolean b) {
            out.setBoolean(b);
        } else if (value instanceof Number n) {
            number(n, out);
        } else if (value instanceof String s) {
            out.setText(s);
        } else if (!time(value, out)) {
            other(value, out);
        }
    }

    private static void number(Number value, Cell out) {
        if (value instanceof BigDecimal d) {
            decimal(d, out);
        } else if (value instanceof BigInteger i) {
            decimal(new BigDecimal(i), out);
        } else if (value instanceof Double || value instanceof Float) {
            out.setDouble(value.doubleValue());
        } else {
            out.setInteger(value.longValue());
        }
    }

    /** Numbers of more than 64 bits travel as text, which every exact column reads. */
    private static void decimal(BigDecimal value, Cell out) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        if (plain.unscaledValue().bitLength() < Long.SIZE) {
            out.setDecimal(plain.unscaledValue().longValueExact(), plain.scale());
        } else {
            out.setText(plain.toPlainString());
        }
    }

    private static boolean time(Object value, Cell out) {
        if (value instanceof LocalDate d) {
            out.setDate(d.toEpochDay());
        } else if (value instanceof LocalTime t) {
            out.setTime(t.toNanoOfDay() / 1_000);
        } else if (value instanceof LocalDateTime t) {
            out.setTimestamp(micros(t.toInstant(ZoneOffset.UTC)));
        } else if (value instanceof Instant i) {
            out.setInstant(micros(i));
        } else {
            return false;
        }
        return true;
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000L + instant.getNano() / 1_000;
    }

    @SuppressWarnings("unchecked")
    private static void other(Object value, Cell out) {
        if (value instanceof UUID u) {
            out.setUuid(u.getMostSignificantBits(), u.getLeastSignificantBits());
        } else if (value instanceof byte[] b) {
            out.setBytes(b);
        } else if (value instanceof List<?> l) {
            out.setList((List<@Nullable Object>) l);
        } else if (value instanceof Map<?, ?> m) {
            out.setDocument((Map<String, @Nullable Object>) m);
        } else {
            throw new MockCraftBug("no cell kind for " + value.getClass().getName());
        }
    }
}
