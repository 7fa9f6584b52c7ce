package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.older.OlderEnds.End;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables and collections of an older file. */
final class OlderTables {

    private final List<OlderTable> tables = new ArrayList<>();
    private final List<OlderTable> collections = new ArrayList<>();
    private final Findings findings;

    OlderTables(Findings findings) {
        this.findings = findings;
    }

    /** Reads a list of tables or collections, or a map of them. */
    void read(String kind, @Nullable Node section) {
        for (Node item : Nodes.items(section)) {
            OlderTable.listed(kind, item, findings).ifPresent(table -> add(kind, table));
        }
        for (Entry entry : Nodes.entries(section)) {
            add(kind, OlderTable.named(kind, entry, findings));
        }
    }

    void add(String kind, OlderTable table) {
        if (find(table.name().text()).isPresent()) {
            String reason = "table \"" + table.name().text() + "\" is there twice";
            findings.problem(table.name().at(), kind, reason, "put their columns together, or give one another name");
            return;
        }
        (kind.equals("tables") ? tables : collections).add(table);
    }

    List<OlderTable> tables() {
        return List.copyOf(tables);
    }

    List<OlderTable> collections() {
        return List.copyOf(collections);
    }

    List<OlderTable> all() {
        List<OlderTable> all = new ArrayList<>(tables);
        all.addAll(collections);
        return all;
    }

    List<String> names() {
        return all().stream().map(table -> table.name().text()).toList();
    }

    /** Exact case first, else whatever the case. */
    Optional<OlderTable> find(String name) {
        return all().stream()
                .filter(table -> table.name().text().equals(name))
                .findFirst()
                .or(() -> all().stream()
                        .filter(table -> table.name().text().equalsIgnoreCase(name))
                        .findFirst());
    }

    boolean isKey(End end) {
        return find(end.table().text())
                .map(table -> table.primaryKey().equals(List.of(end.column().text())))
                .orElse(false);
    }

    boolean hasNoKey(End end) {
        return find(end.table().text())
                .map(table -> table.primaryKey().isEmpty())
                .orElse(true);
    }

    /** A column of a table, or its key. */
    End end(Scalar table, @Nullable Scalar column) {
        if (column != null) {
            return new End(table, column);
        }
        List<String> key = find(table.text()).map(OlderTable::primaryKey).orElse(List.of());
        return new End(table, Nodes.quoted(key.isEmpty() ? "id" : key.get(0), table.at()));
    }

    /** The table between two others; one that only a relation names is added. */
    OlderTable junction(Scalar name) {
        return find(name.text()).orElseGet(() -> {
            OlderTable junction = OlderTable.silent(name, findings);
            tables.add(junction);
            return junction;
        });
    }
}
