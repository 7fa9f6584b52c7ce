package io.mockcraft.generator.pattern;

import java.util.TreeSet;

/** Reads {@code [A-Z0-9_]} and {@code [^…]}; the complement is taken within printable ASCII. */
final class CharClass {

    static final String DIGITS = between('0', '9');
    static final String BLANK = " ";
    static final String PRINTABLE = between(' ', '~');
    static final String WORD = DIGITS + between('A', 'Z') + "_" + between('a', 'z');

    private static final int LARGEST = 10_000;

    private final PatternParser in;
    private final TreeSet<Character> chars = new TreeSet<>();

    CharClass(PatternParser in) {
        this.in = in;
    }

    Node read() throws PatternSyntax {
        boolean negated = in.taken('^');
        while (!in.peek(']')) {
            member();
        }
        in.taken(']');
        String choices = negated ? without(join()) : join();
        if (choices.isEmpty()) {
            throw in.wrong("this class holds no character");
        }
        return new Node.Chars(choices);
    }

    private void member() throws PatternSyntax {
        String first = one();
        if (first.length() == 1 && in.peek('-') && !in.peekAfter(']')) {
            in.taken('-');
            range(first.charAt(0), one());
        } else {
            first.chars().forEach(c -> chars.add((char) c));
        }
    }

    private void range(char low, String end) throws PatternSyntax {
        if (end.length() != 1 || end.charAt(0) < low || end.charAt(0) - low > LARGEST) {
            throw in.wrong("the range from " + low + " to " + end + " has its ends swapped or is too large");
        }
        between(low, end.charAt(0)).chars().forEach(c -> chars.add((char) c));
    }

    private String one() throws PatternSyntax {
        if (in.atEnd()) {
            throw in.wrong("a class is not closed with ]");
        }
        char next = in.next();
        return next == '\\' ? in.escape() : String.valueOf(next);
    }

    private String join() {
        StringBuilder all = new StringBuilder();
        chars.forEach(all::append);
        return all.toString();
    }

    /** What is printable but for some characters. */
    static String without(String some) {
        StringBuilder rest = new StringBuilder();
        PRINTABLE.chars().filter(c -> some.indexOf(c) < 0).forEach(c -> rest.append((char) c));
        return rest.toString();
    }

    private static String between(char low, char high) {
        StringBuilder all = new StringBuilder();
        for (int c = low; c <= high; c++) {
            all.append((char) c);
        }
        return all.toString();
    }
}
