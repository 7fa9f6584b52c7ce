package io.mockcraft.schema.yaml;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.yaml.file.Loader;
import io.mockcraft.schema.yaml.file.RuleTemplates;
import io.mockcraft.schema.yaml.reading.Library;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.syntax.SourceText;
import io.mockcraft.schema.yaml.tree.Node;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

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
     * Reads text.
     *
     * @param source the name that problems carry: a file's name, or such as {@code inline}
     */
    public static Schema read(String source, String text, ReadOptions options) {
        return read(source, text, options, Library.NONE);
    }

    /**
     * Reads text that may extend and include other files.
     *
     * @param source the name that problems carry, and from whose folder others are looked for
     * @param library finds the others
     */
    public static Schema read(String source, String text, ReadOptions options, Library library) {
        Reading reading = new Reading(options, library);
        Loader loader = new Loader(reading, library);
        Node root = RuleTemplates.filled(loader.load(source, text), reading);
        Schema schema = new Document(source, loader.included(), reading).read(root);
        reading.throwIfAny();
        return schema;
    }

    /** Reads a file's bytes, which must be UTF-8, with or without a byte order mark. */
    public static Schema read(String source, byte[] bytes, ReadOptions options) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            String bad = String.format(Locale.ROOT, "0x%02X", bytes[input.position()]);
            Location at = new SourceText(source, read).at(withoutMark(read));
            throw new Reading(options, Library.NONE)
                    .stop(at, "byte " + bad + " is not UTF-8", "save the file as UTF-8");
        }
        return read(source, read, options);
    }

    private static int withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.length() - 1 : text.length();
    }
}
