package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of older MockCraft files: lists of tables and of columns, relations from parent to child.
 *
 * <p>The older tool created its tables itself, so what such a file names and the database lacks is created.
 */
public final class OlderForm {

    private OlderForm() {}

    /** Whether a document has that form: a list stands where a schema of today has a map, or tables say their {@code count}. */
    public static boolean is(Node root) {
        Map<String, Entry> keys = Keys.ROOT.readKnown(root);
        return keys.containsKey("relations")
                || Stream.of("tables", "collections", "columns").anyMatch(key -> isList(keys, key))
                || Stream.of("tables", "collections")
                        .flatMap(key -> Nodes.entries(OlderNodes.value(keys, key)).stream())
                        .map(Entry::value)
                        .anyMatch(table ->
                                isList(Keys.TABLE.readKnown(table), "columns") || Nodes.get(table, "count") != null);
    }

    private static boolean isList(Map<String, Entry> keys, String key) {
        return OlderNodes.value(keys, key) instanceof Sequence;
    }

    /**
     * The same as a schema of today would say it; every piece keeps its place in the file.
     *
     * @param vocabulary the generators there are
     * @param findings hears of mistakes, and of what is left out
     */
    public static Node translate(Node root, Vocabulary vocabulary, Findings findings) {
        Map<String, Entry> keys = Keys.ROOT.read(root, "", findings);
        OlderTables tables = tables(root, keys, findings);
        relate(tables, keys, findings);
        OlderColumns columns = new OlderColumns(vocabulary, tables, findings);
        return new Nodes.Builder()
                .put("create", Nodes.quoted("missing", root.at()))
                .put("seed", OlderNodes.plainOrNull(OlderNodes.value(keys, "seed")))
                .put("locale", OlderNodes.value(keys, "locale"))
                .put("tables", map("columns", tables.tables(), columns, root))
                .put("collections", map("fields", tables.collections(), columns, root))
                .at(root.at());
    }

    private static OlderTables tables(Node root, Map<String, Entry> keys, Findings findings) {
        OlderTables tables = new OlderTables(findings);
        for (String kind : List.of("tables", "collections")) {
            tables.read(kind, OlderNodes.value(keys, kind));
        }
        if (keys.containsKey("columns")) {
            tables.add("tables", OlderTable.single(root, keys, findings));
        }
        return tables;
    }

    private static void relate(OlderTables tables, Map<String, Entry> keys, Findings findings) {
        OlderRelations relations = new OlderRelations(tables, findings);
        relations.read(OlderNodes.value(keys, "relations"));
        for (OlderTable table : tables.all()) {
            relations.readOf(table);
        }
        relations.readColumns();
        new OlderConstraints(tables, findings).read(OlderNodes.value(keys, "constraints"));
    }

    private static @Nullable Node map(String columnsKey, List<OlderTable> tables, OlderColumns columns, Node root) {
        Nodes.Builder map = new Nodes.Builder();
        for (OlderTable table : tables) {
            map.put(table.name(), table.translated(columnsKey, columns));
        }
        return map.isEmpty() ? null : map.at(root.at());
    }
}
