package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.older.OlderEnds.End;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;

/** Fields inside of documents that refer to other tables: copies from a parent that the row chooses. */
final class OlderParents {

    private final OlderTables tables;
    private final Nodes.Builder references;
    private final Findings findings;
    private int lists;

    /** Adds the references to these. */
    OlderParents(OlderTables tables, Nodes.Builder references, Findings findings) {
        this.tables = tables;
        this.references = references;
        this.findings = findings;
    }

    void enterList() {
        lists++;
    }

    void leaveList() {
        lists--;
    }

    /** Adds the copy, where the field says whom it refers to. */
    boolean refer(OlderColumn field, Nodes.Builder rule) {
        Scalar table = OlderEnds.table(field);
        if (table == null) {
            return false;
        }
        if (lists > 0) {
            String what = "all elements of a list name the same row of \"" + table.text() + "\"";
            findings.notice(field.node().at(), field.path(), what);
        }
        copy(field.path(), tables.end(table, OlderEnds.column(field)), rule, references);
        return true;
    }

    /** A value of a parent that no column of the row names. */
    static void copy(String child, End parent, Nodes.Builder rule, Nodes.Builder references) {
        String name = "parent of " + child;
        references.put(
                Nodes.quoted(name, parent.table().at()),
                new Nodes.Builder().put("to", parent.table()).at(parent.table().at()));
        String path = "\"" + name + "\".\"" + parent.column().text() + "\"";
        rule.put("copy", Nodes.quoted(path, parent.column().at()));
    }
}
