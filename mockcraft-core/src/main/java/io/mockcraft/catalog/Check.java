package io.mockcraft.catalog;

import java.util.List;

/**
 * A CHECK constraint.
 *
 * @param name the constraint's name
 * @param expression its SQL expression as the database prints it, without the word CHECK
 * @param columns the columns it mentions; empty for a domain's check, which is written over {@code VALUE}
 */
public record Check(String name, String expression, List<String> columns) {

    /** Makes the list immutable. */
    public Check {
        columns = List.copyOf(columns);
    }
}
