package io.mockcraft.generator.format;

import java.nio.charset.StandardCharsets;

/** Digits and letters of codes, always ASCII. */
public final class Ascii {

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

    private Ascii() {}

    /** Appends a number of 0 or more in base 36, lower case, with leading zeros up to {@code width}. */
    public static void base36(StringBuilder out, long number, int width) {
        based(out, number, 36, width);
    }

    /** Appends a number of 0 or more in decimal, with leading zeros up to {@code width}. */
    public static void padded(StringBuilder out, long number, int width) {
        based(out, number, 10, width);
    }

    /** Appends the lowest {@code digits} hexadecimal digits of 64 bits, lower case. */
    public static void hex(StringBuilder out, long bits, int digits) {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            out.append(DIGITS.charAt((int) (bits >>> shift) & 0xF));
        }
    }

    /** A UUID's usual text of 36 characters. */
    public static String uuid(long high, long low) {
        byte[] text = new byte[36];
        hex(text, 0, high >>> 32, 8);
        hex(text, 9, high >>> 16, 4);
        hex(text, 14, high, 4);
        hex(text, 19, low >>> 48, 4);
        hex(text, 24, low, 12);
        for (int dash = 8; dash <= 23; dash += 5) {
            text[dash] = '-';
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** Appends {@code unscaled / 10^scale} in plain decimal. */
    public static void decimal(StringBuilder out, long unscaled, int scale) {
        int start = out.length();
        out.append(unscaled);
        int first = unscaled < 0 ? start + 1 : start;
        while (scale > 0 && out.length() - first <= scale) {
            out.insert(first, '0');
        }
        if (scale > 0) {
            out.insert(out.length() - scale, '.');
        }
    }

    private static void hex(byte[] text, int at, long bits, int digits) {
        for (int i = digits - 1, shift = 0; i >= 0; i--, shift += 4) {
            text[at + i] = (byte) DIGITS.charAt((int) (bits >>> shift) & 0xF);
        }
    }

    private static void based(StringBuilder out, long number, int base, int width) {
        int end = out.length() + width;
        for (int i = 0; i < width; i++) {
            out.append('0');
        }
        long rest = number;
        for (int i = end - 1; i >= end - width && rest != 0; i--) {
            out.setCharAt(i, DIGITS.charAt((int) (rest % base)));
            rest /= base;
        }
    }
}
