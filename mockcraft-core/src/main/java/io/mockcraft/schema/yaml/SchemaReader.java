package io.mockcraft.schema.yaml;

import io.mockcraft.schema.Schema;
import io.mockcraft.schema.yaml.file.Loader;
import io.mockcraft.schema.yaml.file.RuleTemplates;
import io.mockcraft.schema.yaml.reading.Library;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.tree.Node;

/**
 * Reads a schema written in YAML, or in JSON of the same structure.
 *
 * <p>All mistakes of a file are told at once, in the order of the source, as one {@link
 * io.mockcraft.problem.MockCraftException}; each has a line and a column. Only mistakes behind which nothing can be
 * understood (broken YAML, text that is no UTF-8, more than 1 MiB, 64 levels or 250,000 values with aliases followed)
 * end the reading at once. What only a database can tell, such as whether a column exists, is not checked here.
 *
 * <p>Thread-safe: nothing is kept between calls.
 */
public final class SchemaReader {

    private SchemaReader() {}

    /**
     * Reads a schema that stands in one text.
     *
     * @param source the name that problems carry: a file's name, or such as {@code inline}
     */
    public static Schema read(String source, String text, ReadOptions options) {
        return read(source, text, options, Library.NONE);
    }

    /**
     * Reads a schema that may extend and include other files.
     *
     * @param source the name that problems carry, and from whose folder others are looked for
     * @param library finds the others
     */
    public static Schema read(String source, String text, ReadOptions options, Library library) {
        Reading reading = new Reading(options, library);
        Loader loader = new Loader(reading, library);
        Node root = RuleTemplates.filled(loader.load(source, text), reading);
        Schema schema = new Document(source, loader.included(), reading).read(root);
        reading.throwIfAny(schema);
        return schema;
    }
}
