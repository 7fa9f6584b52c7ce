package io.mockcraft.generator.making;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.Parameter.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settles how parameters are written: {@code rowCount} is {@code row_count}, other names that a parameter has are its own,
 * and {@code min} and {@code max} are the ends of {@code range}.
 */
final class Spelling {

    private final GeneratorInfo info;
    private final Map<String, String> names = new HashMap<>();

    Spelling(GeneratorInfo info, Map<String, String> others) {
        this.info = info;
        info.parameters().forEach(p -> names.put(folded(p.name()), p.name()));
        others.forEach((other, name) -> names.put(folded(other), name));
    }

    /** The arguments in the spelling of the generator's entry; what is unknown stays as it is. */
    Arguments settle(Arguments arguments) {
        Map<String, Object> settled = new HashMap<>();
        arguments.values().forEach((name, value) -> settled.put(name(name), value));
        range().ifPresent(range -> ends(range, settled));
        return new Arguments(settled, arguments.inputs(), arguments.at(), arguments.path());
    }

    private String name(String written) {
        return names.getOrDefault(folded(written), written);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    private Optional<Parameter> range() {
        boolean plain = !names.containsKey("min") && !names.containsKey("max");
        return info.parameters().stream()
                .filter(p -> plain && p.name().equals("range"))
                .filter(p -> p.kind() == Kind.INTEGER_RANGE || p.kind() == Kind.DECIMAL_RANGE)
                .findFirst();
    }

    private static void ends(Parameter range, Map<String, Object> settled) {
        @Nullable Object low = settled.remove("min");
        @Nullable Object high = settled.remove("max");
        if (low != null || high != null) {
            settled.put(
                    "range", List.of(low == null ? lowest(range, high) : low, high == null ? highest(range) : high));
        }
    }

    /** The usual end where only the other is given; 0, or below the other, where there is none. */
    private static Object lowest(Parameter range, @Nullable Object high) {
        String usual = range.defaultValue() == null ? "0" : before(range.defaultValue());
        BigDecimal top = number(high);
        return top != null && top.compareTo(new BigDecimal(usual)) < 0 ? top : usual;
    }

    private static Object highest(Parameter range) {
        String usual = range.defaultValue();
        return usual == null ? String.valueOf(Integer.MAX_VALUE) : usual.substring(usual.indexOf("..") + 2);
    }

    private static String before(String range) {
        return range.contains("..") ? range.substring(0, range.indexOf("..")) : range;
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        try {
            return new BigDecimal(String.valueOf(value));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
