package io.mockcraft.schema.yaml.syntax;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.reading.Limits;
import io.mockcraft.schema.yaml.reading.Reading;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Refuses texts that are too long, or hold what YAML does not allow in a file. */
public final class Characters {

    private Characters() {}

    /** The text, if it may be read at all. */
    public static SourceText checked(SourceText source, Reading reading) {
        String text = source.text();
        if (text.length() > Limits.CHARACTERS) {
            throw reading.stop(source.at(Limits.CHARACTERS), "the file is larger than 1 MiB", "split it");
        }
        int[] points = text.codePoints().toArray();
        OptionalInt bad = IntStream.range(0, points.length)
                .filter(i -> !isPrintable(points[i]))
                .findFirst();
        if (bad.isPresent()) {
            String code = String.format(Locale.ROOT, "U+%04X", points[bad.getAsInt()]);
            Location at = source.at(text.offsetByCodePoints(0, bad.getAsInt()));
            throw reading.stop(at, "character " + code + " cannot stand in a schema", "remove it, or write an escape");
        }
        return source;
    }

    /** What YAML allows in a file; of lone surrogates it allows none. */
    private static boolean isPrintable(int point) {
        return point >= 0x20 && point <= 0x7E
                || "\t\n\r\u0085".indexOf(point) >= 0
                || point >= 0xA0 && point < Character.MIN_SURROGATE
                || point > Character.MAX_SURROGATE && point <= 0xFFFD
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
