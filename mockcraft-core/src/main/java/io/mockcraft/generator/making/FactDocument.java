package io.mockcraft.generator.making;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.row.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a table of facts says of one thing, as a document. */
final class FactDocument implements Generator {

    private final Family family;
    private final List<Map<String, Object>> documents;

    private FactDocument(Family family, List<Map<String, Object>> documents) {
        this.family = family;
        this.documents = documents;
    }

    /** The rows of a table. */
    static FactDocument of(Making making, FactTable table) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (List<String> row : table.rows()) {
            documents.add(document(table.columns(), row));
        }
        return new FactDocument(Family.of(making, table), List.copyOf(documents));
    }

    private static Map<String, Object> document(List<String> columns, List<String> row) {
        Map<String, Object> document = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).equals("weight") && !row.get(i).isEmpty()) {
                document.put(columns.get(i), value(row.get(i)));
            }
        }
        return document;
    }

    /** Numbers as numbers; codes with leading zeros stay text. */
    private static Object value(String text) {
        boolean number = text.matches("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,8})?");
        if (!number) {
            return text;
        }
        BigDecimal value = new BigDecimal(text);
        return value.scale() == 0 ? (Object) value.longValue() : value;
    }

    @Override
    public void generate(Draw draw, Cell out) {
        out.setDocument(documents.get(family.choose(draw)));
    }
}
