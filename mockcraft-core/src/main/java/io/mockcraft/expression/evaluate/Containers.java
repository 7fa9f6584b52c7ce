package io.mockcraft.expression.evaluate;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.evaluate.Compiler.Two;
import io.mockcraft.expression.value.Arithmetic;
import io.mockcraft.expression.value.Casts;
import io.mockcraft.expression.value.Json;
import io.mockcraft.expression.value.Lists;
import io.mockcraft.expression.value.Ordering;
import io.mockcraft.expression.value.SqlRange;
import io.mockcraft.expression.value.Unknowable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operators on arrays, ranges and JSON. */
final class Containers {

    private static final DataType TEXTS = Arrays.of(DataType.of(TypeKind.TEXT, "text"));

    private Containers() {}

    /** Arithmetic, where the operands are no documents. */
    static Two orArithmetic(Operator operator) {
        return (a, b) -> a instanceof Json || b instanceof Json || a instanceof SqlRange
                ? Unknowable.OPAQUE
                : Arithmetic.apply(operator, a, b);
    }

    static Two of(Operator operator) {
        return switch (operator) {
            case CONTAINS -> Containers::contains;
            case CONTAINED_IN -> (a, b) -> contains(b, a);
            case OVERLAPS -> Containers::overlaps;
            case JSON_GET -> (a, b) -> get(a, b);
            case JSON_TEXT -> (a, b) -> text(get(a, b));
            case JSON_AT -> (a, b) -> at(a, b);
            case JSON_TEXT_AT -> (a, b) -> text(at(a, b));
            case HAS_KEY -> (a, b) -> a instanceof Json json ? json.has(b.toString()) : Unknowable.OPAQUE;
            case HAS_ANY_KEY -> (a, b) -> hasKeys(a, b, false);
            case HAS_ALL_KEYS -> (a, b) -> hasKeys(a, b, true);
            case STARTS_WITH ->
                (a, b) -> a instanceof String s && b instanceof String t ? s.startsWith(t) : Unknowable.OPAQUE;
            case AT_TIME_ZONE -> (a, b) -> TimeFunctions.atZone(b, a);
            default -> (a, b) -> Unknowable.OPAQUE;
        };
    }

    private static Object contains(Object whole, Object part) {
        if (whole instanceof List<?> list) {
            return part instanceof String text ? contains(list, read(text, list)) : allHeld(list, part);
        } else if (whole instanceof Json json) {
            Object other = part instanceof String text ? Casts.cast(text, DataType.of(TypeKind.JSON, "jsonb")) : part;
            return other instanceof Json document ? json.contains(document) : Unknowable.OPAQUE;
        } else if (whole instanceof SqlRange range) {
            return part instanceof SqlRange inner ? range.holdsAll(inner) : held(range, part);
        }
        return whole instanceof String text && part instanceof List<?> list
                ? contains(read(text, list), part)
                : Unknowable.OPAQUE;
    }

    private static Object held(SqlRange range, Object value) {
        return value instanceof String ? Unknowable.OPAQUE : (Object) range.holds(value);
    }

    private static Object read(String text, List<?> sample) {
        Object list = Casts.cast(text, TEXTS);
        return list == null || sample.isEmpty() ? Unknowable.OPAQUE : list;
    }

    private static Object allHeld(List<?> whole, Object part) {
        if (!(part instanceof List<?> wanted)) {
            return Unknowable.OPAQUE;
        }
        List<@Nullable Object> elements = Lists.flat(whole);
        return every(Lists.flat(wanted), elements);
    }

    private static Object every(List<@Nullable Object> wanted, List<@Nullable Object> elements) {
        for (Object element : wanted) {
            int held = Lists.holds(elements, element);
            if (held != 1) {
                return told(held);
            }
        }
        return true;
    }

    private static Object told(int equal) {
        return equal == 0 || equal == 1 ? equal == 1 : equal == Ordering.ERROR ? Unknowable.ERROR : Unknowable.OPAQUE;
    }

    private static Object overlaps(Object left, Object right) {
        if (left instanceof SqlRange a && right instanceof SqlRange b) {
            return a.overlaps(b);
        }
        if (left instanceof List<?> a && right instanceof List<?> b) {
            return any(Lists.flat(a), Lists.flat(b));
        }
        return Unknowable.OPAQUE;
    }

    private static Object any(List<@Nullable Object> wanted, List<@Nullable Object> elements) {
        int result = 0;
        for (Object element : wanted) {
            int held = Lists.holds(elements, element);
            if (held == 1) {
                return true;
            }
            result = held == 0 ? result : held;
        }
        return told(result);
    }

    private static @Nullable Object get(Object document, Object key) {
        return document instanceof Json json ? json.get(key) : Unknowable.OPAQUE;
    }

    private static @Nullable Object at(Object document, Object path) {
        Object steps = path instanceof String text ? Casts.cast(text, TEXTS) : path;
        return document instanceof Json json && steps instanceof List<?> list ? json.at(list) : Unknowable.OPAQUE;
    }

    private static @Nullable Object text(@Nullable Object value) {
        return value instanceof Json json ? json.text() : value;
    }

    private static Object hasKeys(Object document, Object keys, boolean all) {
        Object list = keys instanceof String text ? Casts.cast(text, TEXTS) : keys;
        if (!(document instanceof Json json) || !(list instanceof List<?> names)) {
            return Unknowable.OPAQUE;
        }
        return all
                ? names.stream().allMatch(n -> json.has(String.valueOf(n)))
                : names.stream().anyMatch(n -> json.has(String.valueOf(n)));
    }
}
