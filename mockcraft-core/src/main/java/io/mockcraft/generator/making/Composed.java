package io.mockcraft.generator.making;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.json.JsonText;
import io.mockcraft.row.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document of other generators' values, as JSON in columns of text; parts of one family agree. */
public final class Composed implements Generator {

    private final Map<String, Generator> parts;
    private final boolean text;

    private Composed(Map<String, Generator> parts, boolean text) {
        this.parts = parts;
        this.text = text;
    }

    /**
     * A document.
     *
     * @param fields a key and the name of its generator, such as {@code "zip=postal_code"}; the name alone where it is the key
     */
    public static Composed of(Making making, List<String> fields) {
        Map<String, Generator> parts = parts(making, fields);
        making.needs(room(parts));
        return new Composed(parts, making.text());
    }

    /** The most characters of a document: each character of a part may take two. */
    public static int room(Map<String, Generator> parts) {
        return parts.keySet().stream()
                .mapToInt(key -> key.length() + 2 * Making.PART + 8)
                .sum();
    }

    /** The generators of a document's fields by their keys, in their order. */
    public static Map<String, Generator> parts(Making making, List<String> fields) {
        Map<String, Generator> parts = new LinkedHashMap<>();
        for (String field : fields) {
            int equals = field.indexOf('=');
            String generator = field.substring(equals + 1);
            parts.put(equals < 0 ? field : field.substring(0, equals), making.part(generator));
        }
        return parts;
    }

    @Override
    public void generate(Draw draw, Cell out) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        parts.forEach((key, part) -> document.put(key, value(part, draw, out)));
        if (text) {
            out.setText(JsonText.of(document));
        } else {
            out.setDocument(document);
        }
    }

    /** What JSON can say: dates and the like as text. */
    public static @Nullable Object value(Generator part, Draw draw, Cell scratch) {
        part.generate(draw, scratch);
        return switch (scratch.kind()) {
            case NULL, BOOLEAN, INTEGER, DECIMAL, FLOAT, TEXT, LIST, DOCUMENT -> scratch.toObject();
            default -> scratch.toString();
        };
    }
}
