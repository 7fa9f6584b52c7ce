package io.mockcraft.generator.builtin.file;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Making;
import io.mockcraft.random.RandomStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Pictures of colored squares as PNG: not compressed, so that they are the same on every JVM.
 *
 * <p>May take more than 2 microseconds a value, which others of the catalogue do not: it is 3 kB in the usual size, and PNG wants
 * two check sums over all of it.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int SQUARE = 8;
    private static final int LONGEST_BLOCK = 65_535;

    private Png() {}

    static Generator of(Making making) {
        int width = (int) making.given().integer("width");
        int height = (int) making.given().integer("height");
        byte[] start = start(width, height);
        return (draw, out) -> out.setBytes(picture(start, draw.random(), width, height));
    }

    /** What does not differ from picture to picture. */
    private static byte[] start(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        number(head, width);
        number(head, height);
        head.writeBytes(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        return out.toByteArray();
    }

    private static byte[] picture(byte[] start, RandomStream random, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        out.writeBytes(start);
        chunk(out, "IDAT", stored(pixels(random, width, height)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Each line begins with its filter: none. The lines of a row of squares are alike, so only the first is drawn. */
    private static byte[] pixels(RandomStream random, int width, int height) {
        int line = 1 + 3 * width;
        byte[] pixels = new byte[height * line];
        for (int y = 0; y < height; y++) {
            if (y % SQUARE == 0) {
                draw(random, width, pixels, y * line + 1);
            } else {
                System.arraycopy(pixels, (y - 1) * line, pixels, y * line, line);
            }
        }
        return pixels;
    }

    private static void draw(RandomStream random, int width, byte[] pixels, int start) {
        int color = 0;
        for (int x = 0, at = start; x < width; x++) {
            if (x % SQUARE == 0) {
                color = random.below(1 << 24);
            }
            pixels[at++] = (byte) (color >> 16);
            pixels[at++] = (byte) (color >> 8);
            pixels[at++] = (byte) color;
        }
    }

    /** The zlib form of blocks that are stored as they are. */
    private static byte[] stored(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length + 64);
        out.writeBytes(new byte[] {0x78, 0x01});
        for (int from = 0; from < data.length; from += LONGEST_BLOCK) {
            int length = Math.min(LONGEST_BLOCK, data.length - from);
            out.write(from + length == data.length ? 1 : 0);
            out.write(length);
            out.write(length >> 8);
            out.write(~length);
            out.write(~length >> 8);
            out.write(data, from, length);
        }
        Adler32 sum = new Adler32();
        sum.update(data);
        number(out, (int) sum.getValue());
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        number(out, data.length);
        out.writeBytes(name);
        out.writeBytes(data);
        number(out, (int) sum.getValue());
    }

    private static void number(ByteArrayOutputStream out, int number) {
        out.write(number >>> 24);
        out.write(number >>> 16);
        out.write(number >>> 8);
        out.write(number);
    }
}
