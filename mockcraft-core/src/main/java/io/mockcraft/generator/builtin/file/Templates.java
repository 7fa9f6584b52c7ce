package io.mockcraft.generator.builtin.file;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.OpenText;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.List;

/** Text with names of generators in braces, compiled once. */
final class Templates {

    private Templates() {}

    static Generator of(Making making) {
        return new OpenText(phrase(making, making.given().text("text")), making.length());
    }

    private static Phrase phrase(Making making, String text) {
        List<Phrase> parts = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw making.refuse("text", "\"{\" is never closed", "close it: {first_name}");
            }
            parts.add(Phrases.text(text.substring(from, open)));
            parts.add(value(making.part(name(making, text.substring(open + 1, close)))));
            from = close + 1;
        }
        parts.add(Phrases.text(text.substring(from)));
        return Phrases.joined(parts);
    }

    /** {@code {1}} is the first of {@code data}. */
    private static String name(Making making, String written) {
        List<?> data = making.given().has("data") ? making.given().list("data") : List.of();
        for (int i = 0; i < data.size(); i++) {
            if (written.equals(Integer.toString(i + 1))) {
                return String.valueOf(data.get(i));
            }
        }
        return written.strip();
    }

    private static Phrase value(Generator part) {
        return (Draw draw, StringBuilder out) -> {
            Cell cell = new Cell();
            part.generate(draw, cell);
            out.append(cell.isNull() ? "" : cell.toString());
        };
    }
}
