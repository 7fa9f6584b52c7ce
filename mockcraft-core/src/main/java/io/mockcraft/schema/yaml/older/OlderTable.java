package io.mockcraft.schema.yaml.older;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.older.OlderColumn.Parent;
import io.mockcraft.schema.yaml.older.OlderEnds.End;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table or collection of an older file, with what relations and constraints say of it. */
final class OlderTable {

    private final Scalar name;
    private final String path;
    private final Location at;
    private final Map<String, Entry> keys;
    private final Map<String, OlderColumn> columns = new LinkedHashMap<>();
    private final List<Node> unique = new ArrayList<>();
    private final List<Node> joined = new ArrayList<>();

    private OlderTable(Scalar name, String section, Node table, Map<String, Entry> keys, Findings findings) {
        this.name = name;
        this.path = section + "." + name.text();
        this.at = table.at();
        this.keys = keys;
        readColumns(findings);
        readPrimaryKey();
        OlderIndexes.read(this, OlderNodes.value(keys, "indexes"), findings);
        OlderIndexes.read(this, OlderNodes.value(keys, "constraints"), findings);
        readUnique();
    }

    /** A table of a list, which says its name itself. */
    static Optional<OlderTable> listed(String section, Node item, Findings findings) {
        Map<String, Entry> keys = Keys.TABLE.read(item, section, findings);
        if (!(OlderNodes.value(keys, "name") instanceof Scalar name) || Nodes.text(name) == null) {
            findings.problem(item.at(), section, "a table without a name", "write name: users, for example");
            return Optional.empty();
        }
        return Optional.of(new OlderTable(name, section, item, keys, findings));
    }

    /** A table of a map, under its name. */
    static OlderTable named(String section, Entry entry, Findings findings) {
        Map<String, Entry> keys = Keys.TABLE.read(entry.value(), section, findings);
        return new OlderTable(entry.key(), section, entry.value(), keys, findings);
    }

    /** A file that is one table. */
    static OlderTable single(Node root, Map<String, Entry> keys, Findings findings) {
        Entry name = keys.get("name");
        Scalar called = name != null && name.value() instanceof Scalar text ? text : Nodes.quoted("data", root.at());
        return new OlderTable(called, "tables", root, keys, findings);
    }

    /** A table of which only the name is known. */
    static OlderTable silent(Scalar name, Findings findings) {
        return new OlderTable(name, "tables", name, Map.of(), findings);
    }

    private void readColumns(Findings findings) {
        Node section = OlderNodes.value(keys, "columns");
        for (Node item : Nodes.items(section)) {
            OlderColumn.listed(path, item, findings).ifPresent(column -> add(column, findings));
        }
        for (Entry entry : Nodes.entries(section)) {
            add(OlderColumn.named(path, entry, findings), findings);
        }
    }

    private void add(OlderColumn column, Findings findings) {
        if (columns.putIfAbsent(column.name(), column) != null) {
            String reason = "column \"" + column.name() + "\" is there twice";
            findings.problem(column.key().at(), path, reason, "keep one of them");
        }
    }

    private void readPrimaryKey() {
        Node given = OlderNodes.value(keys, "primary_key");
        if (given != null) {
            OlderIndexes.names(given).forEach(name -> column(name).markPrimary());
        }
    }

    private void readUnique() {
        Node section = OlderNodes.value(keys, "unique");
        if (section instanceof Sequence list && list.items().stream().allMatch(Scalar.class::isInstance)) {
            unique.add(section);
        } else {
            unique.addAll(Nodes.items(section));
        }
    }

    Scalar name() {
        return name;
    }

    String path() {
        return path;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** A column; one that only a relation or a constraint names is added. */
    OlderColumn column(Scalar column) {
        return columns.computeIfAbsent(column.text(), unknown -> OlderColumn.silent(path, column));
    }

    List<OlderColumn> columns() {
        return List.copyOf(columns.values());
    }

    /** The column that refers to a parent is called after it, such as {@code user_id} for users, or like its key. */
    void joins(End parent, OlderTables tables) {
        String table = parent.table().text();
        String singular = table.replaceFirst("ies$", "y").replaceFirst("(?<=[^s])s$", "");
        String key = parent.column().text();
        String name = Stream.of(table, singular)
                .map(word -> word + "_" + key.replaceFirst("^_", ""))
                .filter(columns::containsKey)
                .findFirst()
                .orElse(columns.containsKey(key) && !key.matches("_?id") ? key : singular + "_id");
        OlderColumn column = column(Nodes.quoted(name, parent.table().at()));
        if (column.parent() == null) {
            column.refersTo(new Parent(parent.table(), parent.column(), tables.isKey(parent)));
        }
        joined.add(Nodes.quoted(column.name(), column.key().at()));
    }

    /** Relations and constraints that stand inside of the table. */
    @Nullable
    Node inside(String meaning) {
        return OlderNodes.value(keys, meaning);
    }

    List<String> columnNames() {
        return new ArrayList<>(columns.keySet());
    }

    void addUnique(Node names) {
        unique.add(names);
    }

    /** The columns of its primary key: those marked so, else the one that is named like one; perhaps none. */
    List<String> primaryKey() {
        List<String> marked = columns.values().stream()
                .filter(OlderColumn::isPrimary)
                .map(OlderColumn::name)
                .toList();
        if (!marked.isEmpty()) {
            return marked;
        }
        return List.of("id", "_id").stream()
                .filter(columns::containsKey)
                .limit(1)
                .toList();
    }

    Node translated(String columnsKey, OlderColumns rules) {
        Nodes.Builder rows = new Nodes.Builder();
        Nodes.Builder references = new Nodes.Builder();
        columns.values().forEach(column -> column.looks().put(column, rules.rule(column, references), rows));
        Nodes.Builder table = new Nodes.Builder().put("rows", OlderNodes.plainOrNull(OlderNodes.value(keys, "count")));
        table.put("primaryKey", primaryKeyNode());
        if (!rows.isEmpty()) {
            table.put(columnsKey, OlderPeople.joined(rows.at(at)));
        }
        if (!references.isEmpty()) {
            table.put("references", references.at(at));
        }
        if (joined.size() > 1) {
            unique.add(new Sequence(joined, at));
        }
        if (!unique.isEmpty()) {
            table.put("unique", new Sequence(unique, at));
        }
        return table.at(at);
    }

    private @Nullable Node primaryKeyNode() {
        List<Node> names = new ArrayList<>();
        primaryKey().forEach(column -> names.add(Nodes.quoted(column, at)));
        return names.isEmpty() ? null : new Sequence(names, at);
    }
}
