package io.mockcraft.store.sql.jdbc;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Puts what the server refused into words: table, constraint and its own message. */
public final class Refused {

    private static final Map<String, String> REMEDIES = Map.of(
            "55P03",
            "end the transactions that the test left open; they hold locks",
            "42501",
            "grant the right to the role, or use another role",
            "25006",
            "give a data source whose connections may write",
            "23503",
            "let the test remove what refers to these rows");

    private Refused() {}

    /** What was attempted, and why it failed. */
    public static MockCraftException of(String attempt, SQLException cause) {
        ServerErrorMessage message = cause instanceof PSQLException e ? e.getServerErrorMessage() : null;
        return new MockCraftException(
                new Problem(
                        Location.of("PostgreSQL"),
                        place(message),
                        attempt + ": " + (message == null ? cause.getMessage() : reason(message)),
                        REMEDIES.getOrDefault(String.valueOf(cause.getSQLState()), "")),
                cause);
    }

    private static String place(@Nullable ServerErrorMessage message) {
        if (message == null || message.getTable() == null) {
            return "";
        }
        String table = message.getSchema() + "." + message.getTable();
        return message.getConstraint() == null ? table : table + ", constraint " + message.getConstraint();
    }

    private static String reason(ServerErrorMessage message) {
        String detail = message.getDetail();
        return message.getMessage() + (detail == null ? "" : " (" + detail.replaceAll("\\.$", "") + ")");
    }
}
