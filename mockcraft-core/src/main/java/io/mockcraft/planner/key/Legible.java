package io.mockcraft.planner.key;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which pieces of a text that is put together can be read off the whole. 1 and 12 make the same text as 11 and 2; beside a
 * hyphen, "a-b" and "c" make the same as "a" and "b-c".
 *
 * @param pieces the pieces in their order
 */
record Legible(List<Piece> pieces) {

    /**
     * A piece of a text.
     *
     * @param fixed text as it is; null for a hole
     * @param texts what may fill a hole
     */
    record Piece(@Nullable String fixed, HoleTexts texts) {

        static Piece of(String text) {
            return new Piece(text, HoleTexts.UNKNOWN);
        }

        static Piece of(HoleTexts texts) {
            return new Piece(null, texts);
        }

        boolean ofOneLength() {
            return fixed != null || texts.ofOneLength();
        }

        /** Whether where it ends shows, because another follows at once. */
        boolean endsBefore(Piece next) {
            return next.fixed == null ? texts.endsBefore(next.texts) : texts.lackOneOf(next.fixed);
        }

        /** Whether where it starts shows, because it follows another at once. */
        boolean startsAfter(Piece before) {
            return before.fixed == null ? texts.startsAfter(before.texts) : texts.lackOneOf(before.fixed);
        }
    }

    /** Whether where the piece starts and ends shows in each text. */
    boolean tells(int place) {
        boolean start = IntStream.range(0, place).allMatch(this::ends);
        boolean end = IntStream.range(place + 1, pieces.size()).allMatch(this::starts);
        return start && end || start && ends(place) || end && starts(place);
    }

    /** Whether a piece's end shows where its start is known. */
    private boolean ends(int place) {
        Piece piece = pieces.get(place);
        return piece.ofOneLength() || place + 1 < pieces.size() && piece.endsBefore(pieces.get(place + 1));
    }

    /** Whether a piece's start shows where its end is known. */
    private boolean starts(int place) {
        Piece piece = pieces.get(place);
        return piece.ofOneLength() || place > 0 && piece.startsAfter(pieces.get(place - 1));
    }
}
