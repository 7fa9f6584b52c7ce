package io.mockcraft.catalog;

import java.util.List;

/**
 * An exclusion constraint.
 *
 * @param name the constraint's name
 * @param columns the columns it compares
 * @param operators the operator for each column, such as {@code =} or {@code &&}
 * @param definition the whole constraint as the database prints it
 */
public record Exclusion(String name, List<String> columns, List<String> operators, String definition) {

    /** Makes the lists immutable. */
    public Exclusion {
        columns = List.copyOf(columns);
        operators = List.copyOf(operators);
    }
}
