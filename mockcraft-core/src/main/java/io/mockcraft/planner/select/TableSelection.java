package io.mockcraft.planner.select;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.catalog.OtherRelation;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.TableNaming;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.PolymorphicTarget;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which tables a plan has: those of the schema and the parents that they cannot do without; without a schema,
 * every table that is empty, with the full ones as parents.
 */
public final class TableSelection {

    private final Catalog catalog;
    private final TableNaming naming;
    private final Problems problems;
    private final List<String> notices;
    private final Instant now;
    private final Map<TableName, TableDraft> chosen = new LinkedHashMap<>();

    /** Selects among the tables of this catalog; tells what is wrong as problems, and what is left alone as notices. */
    public TableSelection(Catalog catalog, TableNaming naming, Problems problems, List<String> notices, Instant now) {
        this.catalog = catalog;
        this.naming = naming;
        this.problems = problems;
        this.notices = notices;
        this.now = now;
    }

    /** The tables that the schema asks for, as drafts. */
    public List<TableDraft> select(Schema schema) {
        if (schema.tables().isEmpty()) {
            catalog.tables().forEach(this::chooseUnlessBooks);
        } else {
            schema.tables().forEach(this::chooseNamed);
            addParents();
        }
        List<TableDraft> drafts = new ArrayList<>(chosen.values());
        standIns(schema, drafts);
        return drafts;
    }

    /** Tables whose rows of before are referred to, beside those that are seeded. */
    private void standIns(Schema schema, List<TableDraft> drafts) {
        Set<Table> wanted = new LinkedHashSet<>();
        schema.tables().stream()
                .flatMap(table -> table.references().stream())
                .filter(ReferenceSpec::fromExisting)
                .forEach(reference -> wanted.addAll(naming.find(reference.to())));
        wanted.forEach(table -> drafts.add(TableDraft.standIn(drafts.size(), table, naming.label(table), now)));
    }

    private void chooseUnlessBooks(Table table) {
        if (!MigrationTables.contains(table.name().name())) {
            choose(table, null);
        } else if (!table.populated()) {
            notices.add(naming.label(table) + ": left empty, because migration tools keep books in tables of this name;"
                    + " name it in a schema to fill it");
        }
    }

    private void chooseNamed(TableSpec spec) {
        List<Table> found = naming.find(spec.name());
        if (found.size() == 1) {
            chooseOnce(found.get(0), spec);
        } else if (found.isEmpty()) {
            naming.findOther(spec.name()).ifPresentOrElse(other -> refuse(spec, other), () -> refuse(spec));
        } else {
            String names = found.stream().map(t -> t.name().toString()).toList().toString();
            refuse(
                    spec,
                    "\"" + spec.name() + "\" may be any of " + names,
                    "write its database schema too, or its exact case");
        }
    }

    private void refuse(TableSpec spec, OtherRelation other) {
        refuse(spec, "\"" + spec.name() + "\" is " + other.what() + ", and no table to write rows to", other.remedy());
    }

    private void refuse(TableSpec spec) {
        refuse(spec, "no table \"" + spec.name() + "\" in the database", missing(spec));
    }

    private void refuse(TableSpec spec, String reason, String remedy) {
        problems.add(spec.at(), spec.path(), reason, remedy);
    }

    private String missing(TableSpec spec) {
        String guess = Suggestions.didYouMean(
                spec.name(), catalog.tables().stream().map(naming::label).toList());
        return guess.isEmpty() ? "create it with ddl, or write `create: missing` at the top of the schema" : guess;
    }

    private void chooseOnce(Table table, TableSpec spec) {
        if (chosen.containsKey(table.name())) {
            refuse(spec, "the table " + table.name() + " is named twice", "join the two");
        } else {
            choose(table, spec);
        }
    }

    private TableDraft choose(Table table, @Nullable TableSpec spec) {
        TableDraft draft = new TableDraft(chosen.size(), table, naming.label(table), spec, now);
        chosen.put(table.name(), draft);
        return draft;
    }

    private void addParents() {
        Deque<TableDraft> open = new ArrayDeque<>(chosen.values());
        while (!open.isEmpty()) {
            TableDraft draft = open.remove();
            for (ForeignKey key : draft.table.foreignKeys()) {
                boolean needed = required(draft.table, key) || holdsRows(key.target());
                if (needed && !chosen.containsKey(key.target())) {
                    catalog.table(key.target()).ifPresent(t -> open.add(choose(t, null)));
                }
            }
            written(draft)
                    .filter(table -> !chosen.containsKey(table.name()))
                    .toList()
                    .forEach(table -> open.add(choose(table, null)));
        }
    }

    /** The tables that references of the schema name, whether foreign keys lead there or not. */
    private Stream<Table> written(TableDraft draft) {
        TableSpec spec = draft.spec;
        return spec == null
                ? Stream.empty()
                : spec.references().stream()
                        .filter(reference -> !reference.fromExisting())
                        .flatMap(TableSelection::targets)
                        .map(naming::find)
                        .filter(found -> found.size() == 1)
                        .map(found -> found.get(0))
                        .distinct();
    }

    private static Stream<String> targets(ReferenceSpec reference) {
        return reference.toAny().isEmpty()
                ? Stream.of(reference.to())
                : reference.toAny().stream().map(PolymorphicTarget::table);
    }

    private boolean holdsRows(TableName name) {
        return catalog.table(name).map(Table::populated).orElse(false);
    }

    private static boolean required(Table table, ForeignKey key) {
        return key.columns().stream()
                .map(table::column)
                .flatMap(Optional::stream)
                .noneMatch(Column::nullable);
    }
}
