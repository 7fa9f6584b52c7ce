package io.mockcraft.store.sql.jdbc;

import java.sql.SQLException;
import java.util.stream.Stream;

/** What a failure is about, by its SQLSTATE. */
public final class States {

    private States() {}

    /**
     * Whether the server refused the rows themselves: types, constraints, rights and triggers, which may raise nearly anything;
     * not a lost connection, a deadlock, a lock or a full disk.
     */
    public static boolean aboutRows(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.length() == 5
                && Stream.of("08", "25", "40", "53", "55P03", "57", "58").noneMatch(state::startsWith);
    }
}
