package io.mockcraft.planner;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.RowCount;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;

/** Refuses, by name, the rules that a schema can say and that cannot be planned yet. Take out what is planned. */
final class NotYet {

    private final Problems problems;

    NotYet(Problems problems) {
        this.problems = problems;
    }

    void refuse(Schema schema) {
        schema.tables().forEach(this::table);
        schema.collections().forEach(collection -> refuse("collections", collection.at(), collection.path()));
        schema.keySpaces()
                .forEach(space ->
                        refuse("keys", space.entries().at(), space.entries().path()));
    }

    private void table(TableSpec table) {
        if (table.store() != null) {
            refuse("store", table.at(), table.path());
        }
        if (table.rows() instanceof RowCount.Cover cover) {
            refuse("cover", cover.at(), table.path());
        }
    }

    private void refuse(String word, Location at, String path) {
        problems.add(at, path, "\"" + word + "\" is not supported yet in this version", "leave it out");
    }
}
