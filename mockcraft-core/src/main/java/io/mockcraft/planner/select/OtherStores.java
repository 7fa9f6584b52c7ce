package io.mockcraft.planner.select;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Schema;
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
        schema.collections().forEach(c -> leaveOut(schema, c.at(), c.path(), "a document store", problems, notices));
        schema.keySpaces()
                .forEach(k ->
                        leaveOut(schema, k.entries().at(), k.entries().path(), "a key-value store", problems, notices));
    }

    private static void leaveOut(
            Schema schema, Location at, String path, String store, Problems problems, List<String> notices) {
        if (schema.tables().isEmpty()) {
            problems.add(
                    at, path, "it needs " + store + ", but only an SQL database is given", "add tables, or remove it");
        } else {
            notices.add(path + ": left out, because it needs " + store + " and only an SQL database is given");
        }
    }
}
