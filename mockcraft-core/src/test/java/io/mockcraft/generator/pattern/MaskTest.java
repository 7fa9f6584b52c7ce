package io.mockcraft.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.random.RandomStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final RandomStream random = new RandomStream();

    /** Of the last one's 3 * 2^61 texts, each fourth fraction would favour some. */
    @ParameterizedTest
    @ValueSource(strings = {"2", "10 10 10", "7 1 26 3", "24 16 16 16 16 16 16 16 16 16 16 16 16 16 16 4"})
    void writesTheDigitsOfANumberOfWhichAllAreEquallyLikely(String places) {
        int[] sizes =
                Arrays.stream(places.split(" ")).mapToInt(Integer::parseInt).toArray();
        long texts = Arrays.stream(sizes).asLongStream().reduce(1, (a, b) -> a * b);
        Texts mask = Drawing.of(new Node.Sequence(
                Arrays.stream(sizes).<Node>mapToObj(MaskTest::oneOf).toList()));
        for (int row = 0; row < 1_000; row++) {
            random.restart(1, row);
            String expected = digits(random.below(texts), sizes);
            assertThat(text(mask, row)).isEqualTo(expected);
        }
    }

    @Test
    void drawsAllTextsWhoseNumberIsTooLargeForOneDraw() {
        Texts mask = Drawing.of(new Node.Repeat(oneOf(26), 40, 40));
        for (int place = 0; place < 40; place++) {
            int at = place;
            assertThat(LETTERS.chars()).allMatch(letter -> someTextHas(mask, at, letter));
        }
    }

    private boolean someTextHas(Texts mask, int place, int letter) {
        for (int row = 0; row < 1_000; row++) {
            if (text(mask, row).charAt(place) == letter) {
                return true;
            }
        }
        return false;
    }

    private static Node oneOf(int size) {
        return new Node.Chars(LETTERS.substring(0, size));
    }

    private static String digits(long number, int[] sizes) {
        char[] text = new char[sizes.length];
        long rest = number;
        for (int i = sizes.length - 1; i >= 0; i--) {
            text[i] = LETTERS.charAt((int) (rest % sizes[i]));
            rest /= sizes[i];
        }
        return new String(text);
    }

    private String text(Texts texts, long row) {
        random.restart(1, row);
        StringBuilder out = new StringBuilder();
        texts.append(random, out);
        return out.toString();
    }
}
