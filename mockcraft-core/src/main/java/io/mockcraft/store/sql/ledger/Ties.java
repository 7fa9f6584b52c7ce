package io.mockcraft.store.sql.ledger;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.ClaimRequest.Kind;
import io.mockcraft.store.ClaimRequest.Tie;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * References of a schema as the ledger keeps them, one after the other in one list of texts: child, parent, the type's column
 * (empty when there is none) and value, how many columns, then each with the one that it refers to.
 */
final class Ties {

    private Ties() {}

    static List<String> write(List<Tie> ties) {
        List<String> texts = new ArrayList<>();
        for (Tie tie : ties) {
            Kind kind = tie.kind();
            texts.addAll(List.of(tie.child().schema(), tie.child().name()));
            texts.addAll(List.of(tie.parent().schema(), tie.parent().name()));
            texts.addAll(kind == null ? List.of("", "") : List.of(kind.column(), kind.value()));
            texts.add(Integer.toString(tie.columns().size()));
            for (int i = 0; i < tie.columns().size(); i++) {
                texts.add(tie.columns().get(i));
                texts.add(tie.parentColumns().get(i));
            }
        }
        return texts;
    }

    static List<Tie> read(List<String> texts) {
        List<Tie> ties = new ArrayList<>();
        Iterator<String> next = texts.iterator();
        while (next.hasNext()) {
            ties.add(tie(next));
        }
        return ties;
    }

    private static Tie tie(Iterator<String> next) {
        TableName child = new TableName(next.next(), next.next());
        TableName parent = new TableName(next.next(), next.next());
        Kind kind = new Kind(next.next(), next.next());
        List<String> columns = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (int left = Integer.parseInt(next.next()); left > 0; left--) {
            columns.add(next.next());
            targets.add(next.next());
        }
        return new Tie(child, columns, parent, targets, kind.column().isEmpty() ? null : kind);
    }
}
