package io.mockcraft.catalog;

import java.util.List;

/**
 * A CHECK constraint.
 *
 * @param name the constraint's name
 * @param expression its SQL expression as the database prints it, without the word CHECK
 * @param columns the columns it mentions; empty for a domain's check, which is written over {@code VALUE}
 * @param routines the database's own functions that it calls, as far as each is one expression
 */
public record Check(String name, String expression, List<String> columns, List<Routine> routines) {

    /** Makes the lists immutable. */
    public Check {
        columns = List.copyOf(columns);
        routines = List.copyOf(routines);
    }

    /** A check that calls none of the database's own functions. */
    public Check(String name, String expression, List<String> columns) {
        this(name, expression, columns, List.of());
    }
}
