package io.mockcraft.generator.pattern;

import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Rewrites a pattern's characters so that texts cannot differ in the case of ASCII letters alone. */
final class LetterCase {

    private LetterCase() {}

    /** Drops a lower-case letter from each class that has its upper-case letter too. */
    static Node oneCase(Node node) {
        return rewrite(node, LetterCase::withoutTwins);
    }

    /** Turns every letter into lower case. */
    static Node lower(Node node) {
        return rewrite(node, LetterCase::lowered);
    }

    private static Node rewrite(Node node, UnaryOperator<String> chars) {
        if (node instanceof Node.Chars c) {
            return new Node.Chars(chars.apply(c.choices()));
        } else if (node instanceof Node.Sequence s) {
            return new Node.Sequence(
                    s.parts().stream().map(p -> rewrite(p, chars)).toList());
        } else if (node instanceof Node.Either e) {
            return new Node.Either(
                    e.parts().stream().map(p -> rewrite(p, chars)).toList());
        }
        Node.Repeat repeat = (Node.Repeat) node;
        return new Node.Repeat(rewrite(repeat.part(), chars), repeat.least(), repeat.most());
    }

    private static String withoutTwins(String choices) {
        StringBuilder kept = new StringBuilder();
        choices.chars()
                .filter(c -> !(c >= 'a' && c <= 'z' && choices.indexOf(c - 32) >= 0))
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static String lowered(String choices) {
        TreeSet<Character> chars = new TreeSet<>();
        choices.chars().forEach(c -> chars.add((char) (c >= 'A' && c <= 'Z' ? c + 32 : c)));
        StringBuilder all = new StringBuilder();
        chars.forEach(all::append);
        return all.toString();
    }
}
