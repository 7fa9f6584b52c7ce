package io.mockcraft.schema.yaml.tree;

import io.mockcraft.problem.Location;
import java.util.List;

/** A piece of a document that knows where it stands. Nothing of the parser is left in it. */
public sealed interface Node {

    /** Where it starts. */
    Location at();

    /** Keys and their values, each key once, in their order. */
    record Mapping(List<Entry> entries, Location at) implements Node {

        /** Makes the list immutable. */
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Location at) implements Node {

        /** Makes the list immutable. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Text as written.
     *
     * @param plain whether it stood without quotes, so that it may mean a number, a boolean or null
     */
    record Scalar(String text, boolean plain, Location at) implements Node {}

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}
}
