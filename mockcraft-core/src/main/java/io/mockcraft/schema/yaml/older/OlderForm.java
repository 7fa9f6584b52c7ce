package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of older MockCraft files: lists of tables and of columns, relations from parent to child.
 *
 * <p>The older tool created its tables itself, so what such a file names and the database lacks is created.
 */
public final class OlderForm {

    private static final List<String> RELATIONS = List.of("relations", "relationships");

    private OlderForm() {}

    /** Whether a document has that form: a list stands where a schema of today has a map. */
    public static boolean is(Node root) {
        boolean lists = List.of("tables", "collections", "columns").stream()
                .anyMatch(key -> Nodes.get(root, key) instanceof Sequence);
        boolean relations = RELATIONS.stream().anyMatch(key -> Nodes.get(root, key) != null);
        return lists
                || relations
                || Nodes.entries(Nodes.get(root, "tables")).stream()
                        .anyMatch(table -> Nodes.get(table.value(), "columns") instanceof Sequence);
    }

    /**
     * The same as a schema of today would say it; every piece keeps its place in the file.
     *
     * @param vocabulary the generators there are
     * @param findings hears of mistakes, and of what is left out
     */
    public static Node translate(Node root, Vocabulary vocabulary, Findings findings) {
        Map<String, Entry> keys = Keys.ROOT.read(root, "", findings);
        List<OlderTable> tables = tables("tables", keys, findings);
        List<OlderTable> collections = tables("collections", keys, findings);
        if (keys.containsKey("columns")) {
            tables.add(OlderTable.single(root, keys, findings));
        }
        List<OlderTable> all = new ArrayList<>(tables);
        all.addAll(collections);
        OlderRelations relations = new OlderRelations(all, findings);
        relations.read(value(keys, "relations"));
        new OlderConstraints(all, findings).read(value(keys, "constraints"));
        OlderColumns columns = new OlderColumns(vocabulary, findings);
        return new Nodes.Builder()
                .put("create", Nodes.quoted("missing", root.at()))
                .put("seed", value(keys, "seed"))
                .put("locale", value(keys, "locale"))
                .put("tables", map("columns", tables, columns, root))
                .put("collections", map("fields", collections, columns, root))
                .at(root.at());
    }

    private static List<OlderTable> tables(String key, Map<String, Entry> keys, Findings findings) {
        List<OlderTable> tables = new ArrayList<>();
        Node section = value(keys, key);
        for (Node item : Nodes.items(section)) {
            OlderTable.listed(key, item, findings).ifPresent(tables::add);
        }
        for (Entry entry : Nodes.entries(section)) {
            tables.add(OlderTable.named(key, entry, findings));
        }
        return tables;
    }

    private static @Nullable Node map(String columnsKey, List<OlderTable> tables, OlderColumns columns, Node root) {
        Nodes.Builder map = new Nodes.Builder();
        for (OlderTable table : tables) {
            map.put(table.name(), table.translated(columnsKey, columns));
        }
        return map.isEmpty() ? null : map.at(root.at());
    }

    static @Nullable Node value(Map<String, Entry> keys, String key) {
        Entry entry = keys.get(key);
        return entry == null ? null : entry.value();
    }
}
