package io.mockcraft.expression.value;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Reads bytea. */
final class Bytes {

    private Bytes() {}

    /** The bytes of {@code \x0aff}, or of plain text; {@link Unknowable#OPAQUE} when it holds other escapes. */
    static Object read(String text) {
        if (text.startsWith("\\x")) {
            return text.matches("\\\\x([0-9a-fA-F]{2})*")
                    ? HexFormat.of().parseHex(text.substring(2))
                    : Unknowable.ERROR;
        }
        return text.indexOf('\\') >= 0 ? Unknowable.OPAQUE : text.getBytes(StandardCharsets.UTF_8);
    }
}
