package io.mockcraft.random;

import java.util.Locale;

/** Derives the key of a column's random streams from everything that may change a value (DESIGN: determinism). */
public final class StreamKey {

    private StreamKey() {}

    /**
     * The key of a column: {@code f(engine version, seed, table, column)}, names folded to lower case with the root
     * locale. A family of columns that share a stream passes the family's name as the column.
     */
    public static long column(int engineVersion, long seed, String table, String column) {
        long key = Mixer.combine(Mixer.mix(engineVersion), seed);
        key = Mixer.combine(key, table.toLowerCase(Locale.ROOT));
        return Mixer.combine(key, column.toLowerCase(Locale.ROOT));
    }
}
