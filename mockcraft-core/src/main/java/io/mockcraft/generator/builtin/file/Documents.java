package io.mockcraft.generator.builtin.file;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Slug;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.row.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Small JSON documents: a name, a count, a flag and tags.
 *
 * @param word names and tags: lower-case ASCII words
 * @param text whether the column holds text
 */
record Documents(Phrase word, boolean text) implements Generator {

    private static final int LONGEST = 200;

    static Documents of(Making making) {
        making.needs(LONGEST);
        boolean text = making.type().kind() == TypeKind.TEXT || making.type().kind() == TypeKind.CHAR;
        return new Documents(Slug.of(making), text);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        String name = word.one(draw, out.builder());
        long count = draw.random().below(100);
        boolean active = draw.random().nextBoolean();
        List<String> tags = List.of(word.one(draw, out.builder()), word.one(draw, out.builder()));
        if (text) {
            out.setText("{\"name\":\"" + name + "\",\"count\":" + count + ",\"active\":" + active + ",\"tags\":[\""
                    + tags.get(0) + "\",\"" + tags.get(1) + "\"]}");
        } else {
            out.setDocument(document(name, count, active, tags));
        }
    }

    private static Map<String, Object> document(String name, long count, boolean active, List<String> tags) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", name);
        document.put("count", count);
        document.put("active", active);
        document.put("tags", tags);
        return document;
    }
}
