package io.mockcraft.generator.outside;

import io.mockcraft.generator.Draw;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;
import io.mockcraft.row.CellText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values under {@code from} as JSON knows them, for languages that have types of their own. */
public final class Inputs {

    /** The largest whole number that a double holds exactly. */
    private static final long SAFE = 1L << 53;

    private Inputs() {}

    /**
     * The values: null, a flag, a number, text, a list or a map. Whole numbers beyond 2^53 are text, so that no digit is lost; dates
     * and times are text in ISO form, bytes are hexadecimal.
     */
    public static List<@Nullable Object> of(Draw draw) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < draw.inputs(); i++) {
            Cell cell = draw.input(i);
            values.add(cell.kind() == CellKind.BYTES ? HexFormat.of().formatHex(cell.bytes()) : plain(cell.toObject()));
        }
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Inputs::plain).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, each) -> plain.put(String.valueOf(key), plain(each)));
            return plain;
        } else if (value instanceof Number number) {
            return number(number);
        }
        return value == null || value instanceof Boolean ? value : value.toString();
    }

    private static @Nullable Object number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue()) ? floating(number.doubleValue()) : null;
        }
        boolean large = number instanceof Long whole && Math.abs(whole) > SAFE;
        return large ? number.toString() : number;
    }

    private static BigDecimal floating(double number) {
        Cell cell = new Cell();
        cell.setDouble(number);
        return new BigDecimal(CellText.of(cell));
    }
}
