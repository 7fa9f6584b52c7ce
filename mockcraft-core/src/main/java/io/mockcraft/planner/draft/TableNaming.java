package io.mockcraft.planner.draft;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.OtherRelation;
import io.mockcraft.catalog.Table;
import io.mockcraft.plan.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds tables by the names that schemas use, and names tables for messages and random streams. */
public final class TableNaming {

    private final Catalog catalog;

    /** Finds the tables of this catalog. */
    public TableNaming(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The bare name where the search path finds it, else {@code schema.name}. */
    public String label(Table table) {
        String schema = table.name().schema();
        boolean found = catalog.searchPath().contains(schema)
                && find(table.name().name()).equals(List.of(table));
        return found ? table.name().name() : table.name().toString();
    }

    /** The tables that a written name may mean: one when it is clear. */
    public List<Table> find(String written) {
        List<String> segments = segments(written);
        String name = segments.get(segments.size() - 1);
        List<Table> candidates = segments.size() > 1 ? inSchema(segments.get(0)) : onPath(name);
        return Names.find(candidates, t -> t.name().name(), name)
                .map(List::of)
                .orElseGet(() -> ambiguous(candidates, name));
    }

    /** The view or partition that a written name means. */
    public Optional<OtherRelation> findOther(String written) {
        List<String> segments = segments(written);
        List<OtherRelation> there = catalog.others().stream()
                .filter(other -> segments.size() == 1
                        || Names.fold(other.name().schema()).equals(Names.fold(segments.get(0))))
                .toList();
        return Names.find(there, other -> other.name().name(), segments.get(segments.size() - 1));
    }

    private static List<Table> ambiguous(List<Table> candidates, String name) {
        return candidates.stream()
                .filter(t -> Names.fold(t.name().name()).equals(Names.fold(name)))
                .toList();
    }

    private List<Table> inSchema(String schema) {
        return catalog.tables().stream()
                .filter(t -> Names.fold(t.name().schema()).equals(Names.fold(schema)))
                .toList();
    }

    /** The first schema of the search path that holds the name decides; else all schemas that hold it. */
    private List<Table> onPath(String name) {
        for (String schema : catalog.searchPath()) {
            List<Table> there = inSchema(schema);
            if (Names.matches(there, t -> t.name().name(), name) > 0) {
                return there;
            }
        }
        return catalog.tables();
    }

    /** Cuts a dotted name; a segment in double quotes may hold dots. */
    static List<String> segments(String written) {
        List<String> segments = new ArrayList<>();
        StringBuilder segment = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                segments.add(segment.toString());
                segment.setLength(0);
            } else {
                segment.append(c);
            }
        }
        segments.add(segment.toString());
        return segments;
    }
}
