package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.List;

/**
 * The path to a column: a column of the same row, or references and then a column of the row they lead to.
 *
 * @param segments names as written but for double quotes around a segment, at least one
 * @param at where it stands
 */
public record Path(List<String> segments, Location at) {

    /** Makes the list immutable. */
    public Path {
        segments = List.copyOf(segments);
    }

    @Override
    public String toString() {
        return String.join(".", segments);
    }
}
