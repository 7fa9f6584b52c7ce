package io.mockcraft.session.lifecycle;

import io.mockcraft.catalog.TypeKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The type of column whose values a Java class takes. */
final class WantedKinds {

    private static final Map<Class<?>, TypeKind> KINDS = Map.ofEntries(
            Map.entry(Boolean.class, TypeKind.BOOLEAN),
            Map.entry(boolean.class, TypeKind.BOOLEAN),
            Map.entry(Short.class, TypeKind.SMALLINT),
            Map.entry(short.class, TypeKind.SMALLINT),
            Map.entry(Integer.class, TypeKind.INTEGER),
            Map.entry(int.class, TypeKind.INTEGER),
            Map.entry(Long.class, TypeKind.BIGINT),
            Map.entry(long.class, TypeKind.BIGINT),
            Map.entry(BigDecimal.class, TypeKind.DECIMAL),
            Map.entry(Double.class, TypeKind.DOUBLE),
            Map.entry(double.class, TypeKind.DOUBLE),
            Map.entry(LocalDate.class, TypeKind.DATE),
            Map.entry(LocalTime.class, TypeKind.TIME),
            Map.entry(LocalDateTime.class, TypeKind.TIMESTAMP),
            Map.entry(Instant.class, TypeKind.TIMESTAMP_ZONED),
            Map.entry(OffsetDateTime.class, TypeKind.TIMESTAMP_ZONED),
            Map.entry(ZonedDateTime.class, TypeKind.TIMESTAMP_ZONED),
            Map.entry(UUID.class, TypeKind.UUID),
            Map.entry(byte[].class, TypeKind.BYTES),
            Map.entry(List.class, TypeKind.ARRAY),
            Map.entry(Map.class, TypeKind.JSON));

    private WantedKinds() {}

    /** Text for a class that none is for. */
    static TypeKind of(Class<?> wanted) {
        return KINDS.getOrDefault(wanted, TypeKind.TEXT);
    }
}
