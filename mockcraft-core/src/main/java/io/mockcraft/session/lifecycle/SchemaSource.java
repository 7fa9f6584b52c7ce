package io.mockcraft.session.lifecycle;

/** Where the schema comes from. */
public sealed interface SchemaSource {

    /** What messages call it. */
    String label();

    /**
     * A file or class-path resource.
     *
     * @param name as the user wrote it
     */
    record Named(String name) implements SchemaSource {
        @Override
        public String label() {
            return name;
        }
    }

    /**
     * The schema itself.
     *
     * @param text YAML or JSON
     */
    record Inline(String text) implements SchemaSource {
        @Override
        public String label() {
            return "inline";
        }
    }

    /** No schema: every table of the database as it is. */
    record None() implements SchemaSource {
        @Override
        public String label() {
            return "no schema";
        }
    }
}
