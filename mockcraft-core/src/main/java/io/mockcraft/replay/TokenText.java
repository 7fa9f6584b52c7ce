package io.mockcraft.replay;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.math.BigInteger;

/** Bytes as letters and digits, behind the version: {@code 1.2Fq9…}. */
final class TokenText {

    private static final String VERSION = "1.";
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger RADIX = BigInteger.valueOf(DIGITS.length());
    private static final int LONGEST = 60_000;
    private static final String COPY_WHOLE = "copy the whole token from the failure's replay line";

    private TokenText() {}

    static String of(byte[] bytes) {
        StringBuilder digits = new StringBuilder();
        for (BigInteger rest = guarded(bytes); rest.signum() != 0; ) {
            BigInteger[] parts = rest.divideAndRemainder(RADIX);
            digits.append(DIGITS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return VERSION + digits.reverse();
    }

    static byte[] bytes(String text, String where) {
        if (text.isEmpty()) {
            throw broken(where, "the replay token is empty");
        }
        if (text.length() > LONGEST) {
            throw broken(where, "a replay token is never as long as " + text.length() + " characters");
        }
        checkCharacters(text, where);
        checkVersion(text, where);
        return unguarded(text.substring(VERSION.length()), where);
    }

    static MockCraftException broken(String where, String reason) {
        return new MockCraftException(new Problem(Location.of(where), "", reason, COPY_WHOLE));
    }

    /** A leading one keeps leading zero bytes. */
    private static BigInteger guarded(byte[] bytes) {
        byte[] guarded = new byte[bytes.length + 1];
        guarded[0] = 1;
        System.arraycopy(bytes, 0, guarded, 1, bytes.length);
        return new BigInteger(guarded);
    }

    private static void checkCharacters(String text, String where) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && DIGITS.indexOf(c) < 0) {
                throw broken(
                        where,
                        "character " + (i + 1) + " is \"" + c
                                + "\", but a replay token has letters, digits and dots only");
            }
        }
    }

    private static void checkVersion(String text, String where) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw broken(where, "this is no replay token: it does not start with a version such as \"1.\"");
        }
        if (!text.startsWith(VERSION)) {
            throw new MockCraftException(new Problem(
                    Location.of(where),
                    "",
                    "the replay token is of version \"" + text.substring(0, dot)
                            + "\", and this MockCraft reads version 1",
                    "replay it with the MockCraft that printed it"));
        }
    }

    private static byte[] unguarded(String digits, String where) {
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < digits.length(); i++) {
            int digit = DIGITS.indexOf(digits.charAt(i));
            if (digit < 0) {
                throw broken(where, "the replay token has a dot too many");
            }
            value = value.multiply(RADIX).add(BigInteger.valueOf(digit));
        }
        byte[] guarded = value.toByteArray();
        if (guarded.length < 2 || guarded[0] != 1) {
            throw broken(where, "the replay token is cut or mistyped");
        }
        return java.util.Arrays.copyOfRange(guarded, 1, guarded.length);
    }
}
