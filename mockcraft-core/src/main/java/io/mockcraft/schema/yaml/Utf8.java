package io.mockcraft.schema.yaml;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.schema.yaml.syntax.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Files of text: always UTF-8, because the bytes of another encoding would be other values, and nobody would notice. */
public final class Utf8 {

    private static final String MARK = "\uFEFF";

    private Utf8() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @param source the file's name, for messages
     * @throws MockCraftException naming the first byte that is not UTF-8, and its place
     */
    public static String text(String source, byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, decoded, true);
        String text = decoded.flip().toString();
        String read = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        if (result.isError()) {
            throw notUtf8(new SourceText(source, read).at(read.length()), bytes[input.position()]);
        }
        return read;
    }

    private static MockCraftException notUtf8(Location at, byte bad) {
        String hex = String.format(Locale.ROOT, "0x%02X", bad);
        return new MockCraftException(new Problem(at, "", "byte " + hex + " is not UTF-8", "save the file as UTF-8"));
    }
}
