package io.mockcraft.generator.builtin.internet;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.format.Ascii;
import io.mockcraft.generator.making.Binary;
import io.mockcraft.generator.making.Making;
import io.mockcraft.row.Cell;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Tokens in the shape of a JWT: readable header and subject, a signature that signs nothing. */
enum Jwts implements DistinctGenerator {
    TOKENS;

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
    private static final int SUBJECT_DIGITS = 19;
    private static final int LENGTH = HEADER.length() + 1 + 39 + 1 + 43;

    static Jwts of(Making making) {
        making.needs(LENGTH);
        return TOKENS;
    }

    @Override
    public void generate(Draw draw, Cell out) {
        generate(draw.random().nextLong() >>> 1, draw, out);
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        StringBuilder payload = new StringBuilder("{\"sub\":\"");
        Ascii.padded(payload, number, SUBJECT_DIGITS);
        byte[] signature = Binary.random(draw, 32);
        String signed = BASE64.encodeToString(signature);
        out.setText(HEADER + "." + encode(payload.append("\"}").toString()) + "." + signed);
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public long capacity() {
        return Long.MAX_VALUE;
    }
}
