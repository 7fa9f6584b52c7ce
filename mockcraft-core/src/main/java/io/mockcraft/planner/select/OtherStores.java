package io.mockcraft.planner.select;

import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import java.util.List;

/** What a schema says of stores that are not SQL databases: left out where tables stand beside it, else refused. */
public final class OtherStores {

    private OtherStores() {}

    /** Notes, or refuses, collections and key spaces. */
    public static void leaveOut(Schema schema, Problems problems, List<String> notices) {
        schema.tables().stream()
                .filter(table -> table.store() != null)
                .forEach(table -> problems.add(
                        table.at(),
                        table.path(),
                        "\"store\" is not supported yet in this version",
                        "write one schema for each database"));
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

    private static void leaveOut(
            Schema schema, TableSpec what, String store, String remedy, Problems problems, List<String> notices) {
        if (schema.tables().isEmpty()) {
            problems.add(what.at(), what.path(), "it needs " + store + ", but only an SQL database is given", remedy);
        } else {
            notices.add(what.path() + ": left out, because it needs " + store + " and only an SQL database is given");
        }
    }
}
