package io.mockcraft.session.create;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.TableName;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.UniqueSpec;
import io.mockcraft.store.sql.ddl.NewTable;
import io.mockcraft.store.sql.ddl.NewTable.NewColumn;
import io.mockcraft.store.sql.ddl.NewTable.NewReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which of a schema's tables a database lacks, and what they look like. */
public final class SchemaTables {

    private final Schema schema;
    private final TableNames names;
    private final ColumnTypes types;
    private final Problems problems = new Problems();

    private SchemaTables(Schema schema, Catalog catalog, Catalogue generators) {
        this.schema = schema;
        this.names = new TableNames(schema, catalog);
        this.types = new ColumnTypes(names, generators);
    }

    /**
     * The tables to create, in the schema's order.
     *
     * @throws io.mockcraft.problem.MockCraftException when a reference does not fit the key that it refers to
     */
    public static List<NewTable> missing(Schema schema, Catalog catalog, Catalogue generators) {
        return new SchemaTables(schema, catalog, generators).missing();
    }

    private List<NewTable> missing() {
        List<NewTable> tables = schema.tables().stream()
                .filter(t -> !names.taken(t.name()))
                .map(this::table)
                .toList();
        problems.throwIfAny();
        return tables;
    }

    private NewTable table(TableSpec table) {
        List<String> key = Keys.of(table);
        Set<String> named = columns(table, key);
        table.unique().forEach(unique -> known(unique, table, named));
        List<NewColumn> columns = named.stream()
                .map(c -> new NewColumn(c, types.of(table, c, 0), !key.contains(c) && Nullability.of(table, c)))
                .toList();
        return new NewTable(names.full(table.name()), columns, key, uniqueKeys(table), references(table));
    }

    /** Those named, those that references need, and the key's. */
    private static Set<String> columns(TableSpec table, List<String> key) {
        Set<String> columns = new LinkedHashSet<>();
        boolean invented = table.columns().stream().noneMatch(c -> key.contains(c.name()));
        if (invented) {
            columns.addAll(key);
        }
        table.references().forEach(r -> columns.addAll(ColumnNames.own(table, r.columns())));
        table.columns().stream().filter(c -> !c.hidden()).forEach(c -> columns.add(c.name()));
        table.variants().forEach(v -> v.values().keySet().forEach(c -> columns.add(ColumnNames.own(table, c))));
        columns.addAll(key);
        table.columns().stream().filter(ColumnSpec::hidden).forEach(c -> columns.remove(c.name()));
        return columns;
    }

    private void known(UniqueSpec unique, TableSpec table, Set<String> columns) {
        ColumnNames.own(table, unique.columns()).stream()
                .filter(name -> !columns.contains(name))
                .forEach(name -> refuse(unique, table, name, columns));
    }

    private void refuse(UniqueSpec unique, TableSpec table, String name, Set<String> columns) {
        boolean hidden =
                table.columns().stream().anyMatch(c -> c.hidden() && c.name().equals(name));
        problems.add(
                unique.at(),
                table.path() + ".unique",
                hidden
                        ? "\"" + name + "\" is hidden, so the table does not have it"
                        : "no column \"" + name + "\" in table \"" + table.name() + "\"",
                hidden ? "remove `hidden`, or leave it out here" : Suggestions.didYouMeanOrList(name, columns));
    }

    private static List<List<String>> uniqueKeys(TableSpec table) {
        List<List<String>> keys = new ArrayList<>();
        table.columns().stream()
                .filter(c -> c.rule().unique() && !c.hidden())
                .forEach(c -> keys.add(List.of(c.name())));
        table.unique().stream()
                .filter(u -> u.where() == null && !u.ignoreCase())
                .map(u -> ColumnNames.own(table, u.columns()))
                .forEach(keys::add);
        keys.removeIf(k -> k.equals(Keys.of(table)));
        return keys.stream().distinct().toList();
    }

    private List<NewReference> references(TableSpec table) {
        List<NewReference> references = new ArrayList<>();
        for (ReferenceSpec reference : table.references()) {
            List<String> key = names.key(reference.to());
            Optional<TableName> target = names.find(reference.to());
            if (reference.columns().isEmpty() || target.isEmpty()) {
                continue;
            }
            if (key.size() == reference.columns().size()) {
                references.add(new NewReference(ColumnNames.own(table, reference.columns()), target.get(), key));
            } else {
                problems.add(
                        reference.at(),
                        reference.path(),
                        "it has " + reference.columns().size() + " columns, and the key of \"" + reference.to()
                                + "\" has " + key.size() + ": " + String.join(", ", key),
                        "give as many columns, in the order of the key");
            }
        }
        return references;
    }
}
