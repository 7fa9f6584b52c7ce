package io.mockcraft.session;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.schema.Schema;

/** What of a schema an SQL database can hold. */
final class SqlPart {

    private SqlPart() {}

    /** A schema of nothing but collections and keys must not be taken for one that leaves everything to the database. */
    static void require(Schema schema, String database) {
        boolean others = !schema.collections().isEmpty() || !schema.keySpaces().isEmpty();
        if (schema.tables().isEmpty() && others) {
            throw new MockCraftException(new Problem(
                    Location.of(schema.source()),
                    schema.collections().isEmpty() ? "keys" : "collections",
                    "these are not for " + database + ", an SQL database, and the schema names no tables",
                    "write them under tables"));
        }
    }
}
