package io.mockcraft.plan;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import java.lang.reflect.Array;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objects of the kinds that tests hold values in, as the plain ones that cells take. */
final class GivenObjects {

    private GivenObjects() {}

    /** A plain value for a column of this type; an object of any other kind as it is. */
    static @Nullable Object plain(@Nullable Object value, DataType type) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null), type);
        } else if (value instanceof Enum<?> constant) {
            return label(constant.name(), type);
        } else if (value instanceof Character || value instanceof CharSequence) {
            return value.toString();
        } else if (value instanceof Collection<?> elements) {
            return list(elements.stream(), type);
        } else if (value != null && value.getClass().isArray() && !(value instanceof byte[])) {
            return list(IntStream.range(0, Array.getLength(value)).mapToObj(i -> Array.get(value, i)), type);
        }
        return moment(value);
    }

    /** A constant fits an enum's label as it does when a row is read: whatever the letter case. */
    private static String label(String name, DataType type) {
        List<String> fitting = type.kind() == TypeKind.ENUM && !type.labels().contains(name)
                ? type.labels().stream().filter(name::equalsIgnoreCase).toList()
                : List.of();
        return fitting.size() == 1 ? fitting.get(0) : name;
    }

    private static List<@Nullable Object> list(Stream<?> elements, DataType type) {
        DataType element = type.element() == null ? type : type.element();
        return elements.<@Nullable Object>map(e -> plain(e, element)).collect(Collectors.toList());
    }

    private static @Nullable Object moment(@Nullable Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        } else if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        } else if (value instanceof java.sql.Date day) {
            return day.toLocalDate();
        } else if (value instanceof java.sql.Time time) {
            return time.toLocalTime();
        }
        return value instanceof Date date ? date.toInstant() : value;
    }
}
