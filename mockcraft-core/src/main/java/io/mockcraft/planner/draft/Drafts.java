package io.mockcraft.planner.draft;

import io.mockcraft.catalog.TableName;
import java.util.List;
import java.util.Optional;

/** The tables that are being planned, by their places and by the names that schemas use. */
public record Drafts(List<TableDraft> all, TableNaming naming) {

    /** The table that a written name means; empty when there is none, or several. */
    public Optional<TableDraft> find(String written) {
        List<TableDraft> found = naming.find(written).stream()
                .flatMap(t -> all.stream().filter(d -> d.table.equals(t) && !d.standsFor()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The names of all tables, for messages. */
    public List<String> labels() {
        return all.stream().map(d -> d.label).toList();
    }

    /** The table of this full name. */
    public Optional<TableDraft> of(TableName name) {
        return all.stream()
                .filter(d -> d.table.name().equals(name) && !d.standsFor())
                .findFirst();
    }

    /** What stands for the rows that a table held before, by its written name. */
    public Optional<TableDraft> standIn(String written) {
        List<TableDraft> found = naming.find(written).stream()
                .flatMap(t -> all.stream().filter(d -> d.table.equals(t) && d.standsFor()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
