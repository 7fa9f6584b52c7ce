package io.mockcraft.schema.yaml;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.yaml.tree.Node;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
        Reading reading = new Reading(options);
        SourceText checked = checked(new SourceText(source, text), reading);
        @Nullable Node root = new TreeBuilder(checked, new Tokens(checked, reading), reading).document();
        Schema schema =
                new Document(source, reading).read(root == null ? empty(checked) : Surfaces.today(root, reading));
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
            throw new Reading(options).stop(at, "byte " + bad + " is not UTF-8", "save the file as UTF-8");
        }
        return read(source, read, options);
    }

    private static int withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.length() - 1 : text.length();
    }

    private static SourceText checked(SourceText source, Reading reading) {
        String text = source.text();
        if (text.length() > Limits.CHARACTERS) {
            throw reading.stop(source.at(Limits.CHARACTERS), "the file is larger than 1 MiB", "split it");
        }
        int[] points = text.codePoints().toArray();
        OptionalInt bad = IntStream.range(0, points.length)
                .filter(i -> !isPrintable(points[i]))
                .findFirst();
        if (bad.isPresent()) {
            String code = String.format(Locale.ROOT, "U+%04X", points[bad.getAsInt()]);
            Location at = source.at(text.offsetByCodePoints(0, bad.getAsInt()));
            throw reading.stop(at, "character " + code + " cannot stand in a schema", "remove it, or write an escape");
        }
        return source;
    }

    /** What YAML allows in a file; of lone surrogates it allows none. */
    private static boolean isPrintable(int point) {
        return point >= 0x20 && point <= 0x7E
                || "\t\n\r\u0085".indexOf(point) >= 0
                || point >= 0xA0 && point < Character.MIN_SURROGATE
                || point > Character.MAX_SURROGATE && point <= 0xFFFD
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private static Node empty(SourceText source) {
        return new Node.Mapping(List.of(), source.at(0, 0));
    }
}
