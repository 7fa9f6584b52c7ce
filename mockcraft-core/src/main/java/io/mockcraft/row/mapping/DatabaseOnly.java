package io.mockcraft.row.mapping;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problem;
import java.util.List;

/** What to say of a column whose values only the database knows: it is generated, or was left to it. */
public final class DatabaseOnly {

    private DatabaseOnly() {}

    /** Whether these columns hold one of this name, whatever its letter case. */
    public static boolean holds(List<String> columns, String name) {
        return columns.stream().anyMatch(name::equalsIgnoreCase);
    }

    /**
     * Somebody reads such a column.
     *
     * @param where what reads it: a type or a table
     * @param path the property or the column
     */
    public static Problem problem(Location where, String path, String column, String table) {
        return new Problem(
                where,
                path,
                "only the database knows the values of column \"" + column + "\" of table \"" + table
                        + "\": it makes them itself",
                "leave it out, or read the row from the database by its key");
    }
}
