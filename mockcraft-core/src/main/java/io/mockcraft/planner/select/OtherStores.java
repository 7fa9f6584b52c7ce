package io.mockcraft.planner.select;

import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import java.util.List;
import java.util.Objects;

/** What a schema says of stores that are not SQL databases: left out where tables stand beside it, else refused. */
public final class OtherStores {

    private OtherStores() {}

    /** Notes, or refuses, collections and key spaces. */
    public static void leaveOut(Schema schema, Problems problems, List<String> notices) {
        refuseSeveral(schema, problems);
        schema.collections()
                .forEach(c -> leaveOut(
                        schema,
                        c,
                        "a document store",
                        "write `create: missing` at the top of the schema to have a table made of it, or remove it",
                        problems,
                        notices));
        schema.keySpaces()
                .forEach(k -> leaveOut(
                        schema, k.entries(), "a key-value store", "add tables, or remove it", problems, notices));
    }

    /** One name is the name of the only database that is given; where there are more, its rows would go astray. */
    private static void refuseSeveral(Schema schema, Problems problems) {
        List<String> stores = schema.tables().stream()
                .map(TableSpec::store)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        schema.tables().stream()
                .filter(table -> stores.size() > 1 && table.store() != null)
                .forEach(table -> problems.add(
                        table.at(),
                        table.path(),
                        "its store is \"" + table.store() + "\", but the schema names several ("
                                + String.join(", ", stores) + ") and one database is given",
                        "write one schema for each database"));
    }

    private static void leaveOut(
            Schema schema, TableSpec what, String store, String remedy, Problems problems, List<String> notices) {
        if (schema.tables().isEmpty()) {
            problems.add(what.at(), what.path(), "it needs " + store + ", but only an SQL database is given", remedy);
        } else {
            notices.add(what.path() + ": left out, because it needs " + store + " and only an SQL database is given");
        }
    }
}
