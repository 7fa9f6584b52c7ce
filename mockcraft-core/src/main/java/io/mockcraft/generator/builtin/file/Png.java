package io.mockcraft.generator.builtin.file;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Making;
import io.mockcraft.random.RandomStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** Pictures of colored squares as PNG: not compressed, so that they are the same on every JVM. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int SQUARE = 8;
    private static final int LONGEST_BLOCK = 65_535;

    private Png() {}

    static Generator of(Making making) {
        int width = (int) making.given().integer("width");
        int height = (int) making.given().integer("height");
        return (draw, out) -> out.setBytes(picture(draw.random(), width, height));
    }

    private static byte[] picture(RandomStream random, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        number(head, width);
        number(head, height);
        head.writeBytes(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        chunk(out, "IDAT", stored(pixels(random, width, height)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Each line begins with its filter: none. */
    private static byte[] pixels(RandomStream random, int width, int height) {
        int columns = (width + SQUARE - 1) / SQUARE;
        byte[] pixels = new byte[height * (1 + 3 * width)];
        int[] colors = new int[columns];
        for (int y = 0, at = 0; y < height; y++) {
            for (int i = 0; y % SQUARE == 0 && i < columns; i++) {
                colors[i] = random.below(1 << 24);
            }
            at++;
            for (int x = 0; x < width; x++) {
                int color = colors[x / SQUARE];
                pixels[at++] = (byte) (color >> 16);
                pixels[at++] = (byte) (color >> 8);
                pixels[at++] = (byte) color;
            }
        }
        return pixels;
    }

    /** The zlib form of blocks that are stored as they are. */
    private static byte[] stored(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
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
