package io.mockcraft.catalog;

import java.util.List;

/**
 * A function of the database's own that is one expression, such as {@code valid_name(text)} of a check.
 *
 * @param name its name, without its schema
 * @param parameters the names of its parameters; the first without a name is {@code $1}
 * @param body its expression over the parameters
 */
public record Routine(String name, List<String> parameters, String body) {

    /** Makes the list immutable. */
    public Routine {
        parameters = List.copyOf(parameters);
    }
}
