package io.mockcraft.store.sql.cleanup;

import io.mockcraft.store.sql.relations.Reference;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Orders tables so that those which refer come before those referred to; a cycle is cut where it is met. */
final class ChildrenFirst {

    private ChildrenFirst() {}

    static List<Relation> order(List<Relation> tables, Relations relations) {
        Set<Relation> done = new LinkedHashSet<>();
        for (Relation table : tables) {
            visit(table, tables, relations, new LinkedHashSet<>(), done);
        }
        return new ArrayList<>(done);
    }

    private static void visit(
            Relation table, List<Relation> tables, Relations relations, Set<Relation> open, Set<Relation> done) {
        if (done.contains(table) || !tables.contains(table) || !open.add(table)) {
            return;
        }
        for (Reference reference : relations.into(table.oid())) {
            visit(relations.known(relations.root(reference.child())), tables, relations, open, done);
        }
        done.add(table);
    }
}
