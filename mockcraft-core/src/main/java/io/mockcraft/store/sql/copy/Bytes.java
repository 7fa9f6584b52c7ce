package io.mockcraft.store.sql.copy;

import java.util.Arrays;

/** A growing run of bytes that is emptied and filled again; not thread-safe. */
final class Bytes {

    private static final int SMALLEST = 256;
    private static final byte[] HEX = ascii("0123456789abcdef");

    private byte[] bytes = new byte[SMALLEST];
    private int size;

    int size() {
        return size;
    }

    /** The bytes themselves, of which the first {@link #size} count; not a copy. */
    byte[] array() {
        return bytes;
    }

    void clear() {
        size = 0;
    }

    /** Takes back everything behind the first {@code kept} bytes. */
    void truncate(int kept) {
        size = kept;
    }

    void put(int b) {
        reserve(1);
        bytes[size++] = (byte) b;
    }

    void put(byte[] source) {
        put(source, source.length);
    }

    void put(byte[] source, int length) {
        reserve(length);
        System.arraycopy(source, 0, bytes, size, length);
        size += length;
    }

    /** Text that is known to be ASCII. */
    void putAscii(String text) {
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) text.charAt(i);
        }
        size += length;
    }

    /** The lowest {@code digits} hexadecimal digits, in lower case. */
    void putHex(long value, int digits) {
        reserve(digits);
        for (int i = digits - 1; i >= 0; i--) {
            bytes[size++] = HEX[(int) (value >>> (4 * i)) & 0xF];
        }
    }

    /** Makes room for so many bytes more. */
    void reserve(int more) {
        int needed = Math.addExact(size, more);
        if (needed > bytes.length) {
            int doubled = (int) Math.min(2L * bytes.length, Integer.MAX_VALUE - 8);
            bytes = Arrays.copyOf(bytes, Math.max(needed, doubled));
        }
    }

    static byte[] ascii(String text) {
        byte[] out = new byte[text.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) text.charAt(i);
        }
        return out;
    }
}
