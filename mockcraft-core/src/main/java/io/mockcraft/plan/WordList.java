package io.mockcraft.plan;

import java.util.List;

/**
 * A word list that values come from; immutable.
 *
 * @param name such as {@code en/name.first_name}
 * @param hash four hex digits of its words
 * @param columns who uses it, such as {@code customers.name}, sorted; empty where nobody can tell
 */
public record WordList(String name, String hash, List<String> columns) {

    /** Makes the list immutable. */
    public WordList {
        columns = List.copyOf(columns);
    }
}
