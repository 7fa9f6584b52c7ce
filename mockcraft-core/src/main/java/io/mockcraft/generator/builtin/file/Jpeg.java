package io.mockcraft.generator.builtin.file;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Making;
import io.mockcraft.random.RandomStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Pictures of gray squares as baseline JPEG (ITU-T T.81): of each block only the mean, so that no cosine is computed and the
 * bytes are the same on every JVM.
 */
final class Jpeg {

    private static final byte[] START = {(byte) 0xFF, (byte) 0xD8};
    private static final byte[] JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };
    /** Codes of four bits for the sizes 0 to 11 of a difference, and one of one bit for the end of a block. */
    private static final int SIZES = 12;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    private int bits;
    private int count;

    private Jpeg() {}

    static Generator of(Making making) {
        int width = (int) making.given().integer("width");
        int height = (int) making.given().integer("height");
        byte[] head = new Jpeg().head(width, height);
        int blocks = (width + 7) / 8 * ((height + 7) / 8);
        return (draw, cell) -> cell.setBytes(new Jpeg().picture(head, draw.random(), blocks));
    }

    /** All that does not differ from picture to picture. */
    private byte[] head(int width, int height) {
        out.writeBytes(START);
        out.writeBytes(JFIF);
        quantization();
        frame(width, height);
        table(0x00, SIZES, 4);
        table(0x10, 1, 1);
        segment(0xDA, 1, 1, 0x00, 0, 63, 0);
        return out.toByteArray();
    }

    private byte[] picture(byte[] head, RandomStream random, int blocks) {
        out.writeBytes(head);
        for (int i = 0, before = 0; i < blocks; i++) {
            int mean = (int) random.between(-120, 120);
            block(mean - before);
            before = mean;
        }
        append(0x7F, (8 - count) % 8);
        out.write(0xFF);
        out.write(0xD9);
        return out.toByteArray();
    }

    /** A step of 8 makes the coefficient the mean itself. */
    private void quantization() {
        int[] steps = new int[65];
        Arrays.fill(steps, 1, 65, 8);
        segment(0xDB, steps);
    }

    private void frame(int width, int height) {
        segment(0xC0, 8, height >> 8, height & 0xFF, width >> 8, width & 0xFF, 1, 1, 0x11, 0);
    }

    /** A table of Huffman whose {@code values} codes all have {@code length} bits. */
    private void table(int kind, int values, int length) {
        int[] table = new int[17 + values];
        table[0] = kind;
        table[length] = values;
        for (int i = 0; i < values; i++) {
            table[17 + i] = i;
        }
        segment(0xC4, table);
    }

    private void segment(int marker, int... content) {
        out.write(0xFF);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        for (int value : content) {
            out.write(value);
        }
    }

    private void block(int difference) {
        int size = 32 - Integer.numberOfLeadingZeros(Math.abs(difference));
        append(size, 4);
        append(difference < 0 ? difference + (1 << size) - 1 : difference, size);
        append(0, 1);
    }

    /** A byte of ones is followed by a zero. */
    private void append(int value, int length) {
        for (int i = length - 1; i >= 0; i--) {
            bits = bits << 1 | value >> i & 1;
            if (++count == 8) {
                out.write(bits);
                if ((bits & 0xFF) == 0xFF) {
                    out.write(0);
                }
                bits = 0;
                count = 0;
            }
        }
    }
}
