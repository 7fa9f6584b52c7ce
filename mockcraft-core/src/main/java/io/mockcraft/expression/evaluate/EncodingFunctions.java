package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.expression.value.Unknowable;
import io.mockcraft.problem.MockCraftBug;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** Functions that digest bytes and texts, or write them as other texts. */
final class EncodingFunctions {

    /** The length after which PostgreSQL breaks lines of base64. */
    private static final int LINE_OF_BASE64 = 76;

    static final Map<String, SqlFunction> ALL = Map.of(
            "md5", strict(1, 1, a -> md5(a[0])),
            "sha256", strict(1, 1, a -> digest("SHA-256", (byte[]) a[0])),
            "sha512", strict(1, 1, a -> digest("SHA-512", (byte[]) a[0])),
            "encode", strict(2, 2, a -> encode((byte[]) a[0], (String) a[1])),
            "to_hex", strict(1, 1, a -> hex((Long) a[0])));

    private EncodingFunctions() {}

    /** Other letters than those of ASCII have other bytes in other encodings of the database. */
    private static Object md5(Object value) {
        if (value instanceof String text && !text.chars().allMatch(c -> c < 128)) {
            return Unknowable.OPAQUE;
        }
        byte[] bytes = value instanceof String text ? text.getBytes(StandardCharsets.US_ASCII) : (byte[]) value;
        return HexFormat.of().formatHex(digest("MD5", bytes));
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new MockCraftBug("every Java platform has " + algorithm, e);
        }
    }

    private static Object encode(byte[] bytes, String form) {
        return switch (form) {
            case "hex" -> HexFormat.of().formatHex(bytes);
            case "base64" ->
                Base64.getMimeEncoder(LINE_OF_BASE64, new byte[] {'\n'}).encodeToString(bytes);
            default -> Unknowable.OPAQUE;
        };
    }

    /** Of a negative number it depends on the type how many digits there are. */
    private static Object hex(long number) {
        return number < 0 ? Unknowable.OPAQUE : Long.toHexString(number);
    }
}
