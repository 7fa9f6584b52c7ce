package io.mockcraft.schema.yaml.grammar;

import java.util.List;

/** What may stand behind a key; the reader tells the finer rules. */
sealed interface Shape {

    /** Text. */
    record Text() implements Shape {}

    /** One of some words. */
    record Words(List<String> words) implements Shape {

        /** Makes the list immutable. */
        public Words {
            words = List.copyOf(words);
        }
    }

    /** A number. */
    record Numeral() implements Shape {}

    /** True or false. */
    record Flag() implements Shape {}

    /** Text, a number, a boolean or null. */
    record Scalar() implements Shape {}

    /** Anything. */
    record Anything() implements Shape {}

    /** A list. */
    record ListOf(Shape item) implements Shape {}

    /** A map whose keys the user chooses. */
    record MapOf(Shape value) implements Shape {}

    /** A map of a {@link Kind}, by the kind's name. */
    record A(String kind) implements Shape {}

    /** One of several shapes. */
    record Either(List<Shape> shapes) implements Shape {

        /** Makes the list immutable. */
        public Either {
            shapes = List.copyOf(shapes);
        }
    }
}
