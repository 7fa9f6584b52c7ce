package io.mockcraft.generator.pattern;

import io.mockcraft.random.RandomStream;
import java.util.List;

/**
 * A regular expression that makes text: {@code [A-Z]{3}-[0-9]{5}}.
 *
 * <p>It knows literals, classes ({@code [a-f]}, {@code [^0]}, {@code \d}, {@code \w}, {@code .} for printable ASCII), groups,
 * {@code |}, {@code ?}, {@code {n}}, {@code {n,m}}; {@code *}, {@code +} and {@code {n,}} repeat up to 8 times more than
 * they must, less where there is no room for so long a text. {@code ^} and {@code $} may frame it. Immutable.
 */
public final class TextPattern {

    /** No text may become longer. */
    static final int LONGEST = 1_000;

    private static final int REPEATS = 8;

    private final String source;
    private final Node root;
    private final Texts texts;

    private TextPattern(String source, Node root) {
        this.source = source;
        this.root = root;
        this.texts = Drawing.of(root);
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternSyntax when it is malformed, uses what is not supported, or makes texts of over 1,000 characters
     */
    public static TextPattern parse(String source) throws PatternSyntax {
        return parse(source, LONGEST);
    }

    /**
     * Reads a pattern for texts of so many characters; where its shortest repeats do not fit either, its texts are
     * longer.
     *
     * @throws PatternSyntax when it is malformed, uses what is not supported, or makes texts of over 1,000 characters
     */
    public static TextPattern parse(String source, int room) throws PatternSyntax {
        Node usual = new PatternParser(source, REPEATS).parse();
        Node root = usual;
        for (int repeats = REPEATS - 1; root.longest() > Math.min(room, LONGEST) && repeats > 0; repeats--) {
            root = new PatternParser(source, repeats).parse();
        }
        root = root.longest() > room ? usual : root;
        if (root.longest() > LONGEST) {
            throw new PatternSyntax(source, 0, "it makes texts of over " + LONGEST + " characters");
        }
        return new TextPattern(source, root);
    }

    /** {@code #} as a digit, {@code Ø} as a digit but 0, {@code ?} as an upper-case letter, the rest as it is. */
    public static TextPattern ofMarks(String mask) {
        List<Node> places = mask.chars()
                .<Node>mapToObj(c -> new Node.Chars(marked((char) c)))
                .toList();
        return new TextPattern(mask, new Node.Sequence(places));
    }

    private static String marked(char mark) {
        return switch (mark) {
            case '#' -> "0123456789";
            case 'Ø' -> "123456789";
            case '?' -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
            default -> String.valueOf(mark);
        };
    }

    /** Appends a random text. */
    public void append(RandomStream random, StringBuilder out) {
        texts.append(random, out);
    }

    /** The length of the longest text. */
    public int longest() {
        return (int) root.longest();
    }

    /**
     * Every text that the pattern makes, numbered.
     *
     * @param ignoreCase whether texts must differ in more than the case of ASCII letters
     * @throws PatternSyntax when the texts are too many to tell apart, or mix letter cases so that they cannot be numbered
     */
    public NumberedTexts numbered(boolean ignoreCase) throws PatternSyntax {
        try {
            return ignoreCase ? caseless() : new NumberedTexts(Automaton.of(root));
        } catch (Automaton.TooLarge tooLarge) {
            throw new PatternSyntax(source, 0, "it is too complex to make distinct texts");
        }
    }

    /** Leaves one letter case where a class has both; then folding must not make two texts equal. */
    private NumberedTexts caseless() throws PatternSyntax, Automaton.TooLarge {
        NumberedTexts kept = new NumberedTexts(Automaton.of(LetterCase.oneCase(root)));
        NumberedTexts folded = new NumberedTexts(Automaton.of(LetterCase.lower(root)));
        if (kept.size() != folded.size()) {
            throw new PatternSyntax(source, 0, "its texts differ in letter case only, and distinct texts must not");
        }
        return kept;
    }

    @Override
    public String toString() {
        return source;
    }
}
