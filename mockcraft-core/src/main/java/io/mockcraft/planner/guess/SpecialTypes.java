package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generators for types that no catalogue entry is about. */
final class SpecialTypes {

    private static final int MANY = 1 << 30;

    private SpecialTypes() {}

    static Optional<Generator> of(DataType type) {
        return switch (type.kind()) {
            case ENUM -> Optional.of(labels(type));
            case JSON -> Optional.of(new NumberedDomain(MANY, false, (n, out) -> out.setDocument(Map.of("value", n))));
            case TIME_ZONED -> text(86_400, n -> clock(n) + "+00");
            case INTERVAL -> text(1 << 16, n -> n + " minutes");
            case CIDR -> text(1 << 16, n -> "10." + n / 256 + "." + n % 256 + ".0/24");
            case MAC_ADDRESS -> text(MANY, n -> mac(n, type));
            case BIT -> text(bits(type), n -> binary(n, type));
            case XML -> text(MANY, n -> "<value>" + n + "</value>");
            case RANGE -> Ranges.of(type);
            case MULTIRANGE -> Ranges.multi(type);
            case TEXT_SEARCH -> text(MANY, n -> "'word" + n + "'");
            case GEOMETRIC -> text(MANY, n -> Geometry.of(type.sqlName(), n));
            default -> ExtensionTypes.of(type);
        };
    }

    private static Generator labels(DataType type) {
        List<CellPlan.Constant> values = new ArrayList<>();
        type.labels().forEach(label -> values.add(new CellPlan.Constant(label)));
        return new ChoiceDomain(values);
    }

    private static Optional<Generator> text(long capacity, NumberedDomain.Text text) {
        return Optional.of(NumberedDomain.ofText(capacity, text));
    }

    private static String clock(long second) {
        return two(second / 3_600) + ":" + two(second / 60 % 60) + ":" + two(second % 60);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private static String mac(long number, DataType type) {
        boolean eight = type.sqlName().contains("8");
        StringBuilder mac = new StringBuilder(eight ? "02:00:00:00" : "02:00");
        for (int shift = 24; shift >= 0; shift -= 8) {
            mac.append(':').append(hex(number >> shift + 4)).append(hex(number >> shift));
        }
        return mac.toString();
    }

    private static char hex(long nibble) {
        return Character.forDigit((int) (nibble & 15), 16);
    }

    private static int width(DataType type) {
        return type.length() < 0 ? 8 : Math.min(type.length(), 30);
    }

    private static long bits(DataType type) {
        return 1L << width(type);
    }

    private static String binary(long number, DataType type) {
        int length = type.length() < 0 ? 8 : type.length();
        StringBuilder bits = new StringBuilder();
        for (int i = length - 1; i >= 0; i--) {
            bits.append(i < Long.SIZE && (number >> i & 1) == 1 ? '1' : '0');
        }
        return bits.toString();
    }
}
