package io.mockcraft.replay;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made short, with a checksum in front. */
final class Packed {

    private static final int CHECKSUM = 4;

    /** More than any token unpacks to; garbage must not fill the memory. */
    private static final int LARGEST = 4_000_000;

    /** What nearly every token holds, so that it need not carry it. Part of the format: never to be changed. */
    private static final byte[] KNOWN = ("test-template-invocation:#nested-class:[engine:junit-jupiter]/[class:com./"
                    + "[method:(java.lang.String, java.util.List, javax.sql.DataSource, java.sql.Connection, "
                    + "io.mockcraft.dataset.Dataset, io.mockcraft.session.Fixtures, io.mockcraft.session.Seeded)]")
            .getBytes(StandardCharsets.US_ASCII);

    private Packed() {}

    static byte[] pack(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setDictionary(KNOWN);
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream deflated = new ByteArrayOutputStream();
            byte[] piece = new byte[1_024];
            while (!deflater.finished()) {
                deflated.write(piece, 0, deflater.deflate(piece));
            }
            return ByteBuffer.allocate(CHECKSUM + deflated.size())
                    .putInt(checksum(deflated.toByteArray()))
                    .put(deflated.toByteArray())
                    .array();
        } finally {
            deflater.end();
        }
    }

    static byte[] unpack(byte[] packed, String where) {
        if (packed.length <= CHECKSUM) {
            throw TokenText.broken(where, "the replay token is cut");
        }
        byte[] deflated = Arrays.copyOfRange(packed, CHECKSUM, packed.length);
        if (ByteBuffer.wrap(packed).getInt() != checksum(deflated)) {
            throw TokenText.broken(where, "the replay token is cut or mistyped");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setDictionary(KNOWN);
            inflater.setInput(deflated);
            return inflate(inflater, where);
        } catch (DataFormatException e) {
            throw TokenText.broken(where, "the replay token is cut or mistyped");
        } finally {
            inflater.end();
        }
    }

    private static byte[] inflate(Inflater inflater, String where) throws DataFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[4_096];
        while (!inflater.finished()) {
            int read = inflater.inflate(piece);
            if (read == 0 || bytes.size() > LARGEST) {
                throw TokenText.broken(where, "the replay token is cut or mistyped");
            }
            bytes.write(piece, 0, read);
        }
        return bytes.toByteArray();
    }

    /** Of the packed bytes: the last of them may have bits that unpacking never looks at. */
    private static int checksum(byte[] deflated) {
        CRC32 crc = new CRC32();
        crc.update(deflated);
        return (int) crc.getValue();
    }
}
