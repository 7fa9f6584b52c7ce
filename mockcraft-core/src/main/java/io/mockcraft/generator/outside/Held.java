package io.mockcraft.generator.outside;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.ValueMaker;
import io.mockcraft.json.JsonText;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts values of users' code into a column: text and enums cut to its length, the rest as it is; what cannot be there is refused
 * with the column's place.
 *
 * @param name the generator's name
 * @param arguments where the generator stands
 * @param type the column's type
 */
public record Held(String name, Arguments arguments, DataType type) {

    private static final int QUOTED = 60;

    /**
     * The generator for the column.
     *
     * @param distinct whether rows of different rank get different values
     * @param words what belongs to the recipe, by its name
     */
    public Generator generator(ValueMaker maker, boolean distinct, Map<String, List<String>> words) {
        return distinct ? new DistinctMade(maker, this, words) : new Made(maker, this, words);
    }

    void write(ValueMaker maker, Draw draw, Cell out) {
        out.setObject(fitted(made(maker, draw)));
    }

    private @Nullable Object made(ValueMaker maker, Draw draw) {
        try {
            return maker.make(draw);
        } catch (MockCraftException told) {
            throw told;
        } catch (RuntimeException e) {
            throw new MockCraftException(problem("failed: " + e, "mend its code"), e);
        }
    }

    private @Nullable Object fitted(@Nullable Object made) {
        Object value = made instanceof Enum<?> constant ? constant.name() : made;
        if (value == null) {
            return null;
        }
        if (!Cell.takes(value) || !fits(value)) {
            throw refused(named(value), "return another type");
        }
        if (text()) {
            return cut(asText(value));
        }
        return value instanceof String text ? typed(text) : value;
    }

    private static String named(Object value) {
        if (value instanceof String) {
            return "text";
        }
        return value instanceof Number
                ? value.toString()
                : "a " + value.getClass().getName();
    }

    /** The same text on every JVM; JSON for what has parts. */
    private static String asText(Object value) {
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            return JsonText.of(value);
        }
        Cell cell = new Cell();
        cell.setObject(value);
        return CellText.of(cell);
    }

    private Object typed(String text) {
        Object value = TypedText.read(text, type);
        if (value == null) {
            throw refused("the text \"" + quoted(text) + "\"", "return a value of that type, or its text in ISO form");
        }
        return value;
    }

    private MockCraftException refused(String what, String remedy) {
        return new MockCraftException(problem("made " + what + ", which " + type.sqlName() + " does not hold", remedy));
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED / 2)) + "…";
    }

    private boolean fits(Object value) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE ->
                value instanceof Number number && NumberRoom.holds(number, type);
            case BOOLEAN -> value instanceof Boolean;
            case TEXT, CHAR -> !(value instanceof byte[]);
            default -> true;
        };
    }

    private boolean text() {
        return type.kind() == TypeKind.TEXT || type.kind() == TypeKind.CHAR;
    }

    private String cut(String text) {
        int length = type.length();
        boolean fits = length < 0 || text.codePointCount(0, text.length()) <= length;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, length));
    }

    /** A problem of this generator in this column. */
    public Problem problem(String reason, String remedy) {
        return new Problem(arguments.at(), arguments.path(), "generator \"" + name + "\" " + reason, remedy);
    }
}
