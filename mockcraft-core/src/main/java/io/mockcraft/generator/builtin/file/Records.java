package io.mockcraft.generator.builtin.file;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Composed;
import io.mockcraft.generator.making.Making;
import io.mockcraft.json.JsonText;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small tables in one value; their columns are other generators of the catalogue. */
final class Records {

    private static final int WIDTH = 24;

    private final Map<String, Generator> fields;
    private final int rows;

    private Records(Making making) {
        this.fields = Composed.parts(making, fields(making, List.of("id=int", "name=first_name", "email")));
        this.rows = (int) making.given().integer("rows");
        making.needs(100 + (rows + 1) * 2 * Composed.room(fields));
    }

    private static List<String> fields(Making making, List<String> usual) {
        return making.given().has("fields")
                ? making.given().list("fields").stream().map(String::valueOf).toList()
                : usual;
    }

    private List<List<@Nullable Object>> drawn(Draw draw) {
        Cell scratch = new Cell();
        List<List<@Nullable Object>> drawn = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            List<@Nullable Object> row = new ArrayList<>(fields.size());
            fields.values().forEach(field -> row.add(Composed.value(field, draw, scratch)));
            drawn.add(row);
        }
        return drawn;
    }

    static Generator csv(Making making) {
        Records records = new Records(making);
        String delimiter = making.given().text("delimiter");
        String head = String.join(delimiter, records.fields.keySet()) + "\n";
        return (draw, out) -> {
            StringBuilder text = out.builder().append(head);
            for (List<?> row : records.drawn(draw)) {
                TextRows.csv(row, delimiter, text);
            }
            out.setText(text.toString());
        };
    }

    static Generator fixedWidth(Making making) {
        Records records = new Records(making);
        StringBuilder head = new StringBuilder();
        TextRows.padded(records.fields.keySet(), WIDTH, head);
        String names = head.toString();
        return (draw, out) -> {
            StringBuilder text = out.builder().append(names);
            records.drawn(draw).forEach(row -> TextRows.padded(row, WIDTH, text));
            out.setText(text.toString());
        };
    }

    static Generator sql(Making making) {
        Records records = new Records(making);
        String head = "INSERT INTO " + making.given().text("table") + " (" + String.join(", ", records.fields.keySet())
                + ") VALUES ";
        return (draw, out) -> {
            StringBuilder text = out.builder().append(head);
            TextRows.sql(records.drawn(draw), text);
            out.setText(text.toString());
        };
    }

    static Generator xml(Making making) {
        Records records = new Records(making);
        String root = making.given().text("root");
        String record = making.given().text("record");
        boolean single = !making.given().text("type").equals("array");
        List<String> names = List.copyOf(records.fields.keySet());
        return (draw, out) -> {
            StringBuilder text = out.builder();
            text.append(single ? "" : "<" + root + ">");
            List<List<@Nullable Object>> drawn = records.drawn(draw);
            for (List<?> row : single ? drawn.subList(0, 1) : drawn) {
                TextRows.xml(names, row, record, text);
            }
            out.setText(text.append(single ? "" : "</" + root + ">").toString());
        };
    }

    static Generator json(Making making) {
        Records records = new Records(making);
        boolean single = making.given().text("type").equals("object");
        boolean asText = making.text();
        return (draw, out) -> {
            List<Object> all = new ArrayList<>();
            records.drawn(draw).forEach(row -> all.add(records.document(row)));
            if (asText) {
                out.setText(JsonText.of(single ? all.get(0) : all));
            } else if (single) {
                out.setDocument(records.document(records.drawn(draw).get(0)));
            } else {
                out.setList(all);
            }
        };
    }

    private Map<String, @Nullable Object> document(List<@Nullable Object> row) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        int place = 0;
        for (String key : fields.keySet()) {
            document.put(key, row.get(place++));
        }
        return document;
    }

    /** One document, of the fields given, else of some words. */
    static Generator map(Making making) {
        return Composed.of(making, fields(making, List.of("color", "count=int", "active=boolean", "note=word")));
    }
}
