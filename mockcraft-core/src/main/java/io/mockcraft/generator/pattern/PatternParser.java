package io.mockcraft.generator.pattern;

import java.util.ArrayList;
import java.util.List;

/** Reads the part of the regular-expression language that describes text to make: see {@link TextPattern}. */
final class PatternParser {

    private static final int DEEPEST = 50;

    private final String source;
    private final int unbounded;
    private int at;
    private int depth;

    /**
     * A parser.
     *
     * @param unbounded what {@code *} and {@code +} stand for at most
     */
    PatternParser(String source, int unbounded) {
        this.source = source;
        this.unbounded = unbounded;
    }

    Node parse() throws PatternSyntax {
        if (peek('^')) {
            at++;
        }
        Node whole = either();
        if (at < source.length()) {
            throw wrong("a closing bracket without an opening one");
        }
        return whole;
    }

    private Node either() throws PatternSyntax {
        List<Node> branches = new ArrayList<>();
        do {
            branches.add(sequence());
        } while (taken('|'));
        return branches.size() == 1 ? branches.get(0) : new Node.Either(List.copyOf(branches));
    }

    private Node sequence() throws PatternSyntax {
        List<Node> parts = new ArrayList<>();
        while (at < source.length() && !peek('|') && !peek(')') && !endAnchor()) {
            parts.add(repeated(atom()));
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(List.copyOf(parts));
    }

    private boolean endAnchor() {
        if (peek('$') && at == source.length() - 1) {
            at++;
            return true;
        }
        return false;
    }

    private Node atom() throws PatternSyntax {
        char next = source.charAt(at++);
        return switch (next) {
            case '(' -> group();
            case '[' -> new CharClass(this).read();
            case '.' -> new Node.Chars(CharClass.PRINTABLE);
            case '\\' -> new Node.Chars(escape());
            case '*', '+', '?', '{' -> throw wrong("nothing to repeat before \"" + next + "\"", at - 1);
            case '^', '$' ->
                throw wrong("\"" + next + "\" has no meaning here; write \\" + next + " for the character", at - 1);
            default -> new Node.Chars(String.valueOf(next));
        };
    }

    private Node group() throws PatternSyntax {
        if (++depth > DEEPEST) {
            throw wrong("groups nested deeper than " + DEEPEST);
        }
        if (source.startsWith("?:", at)) {
            at += 2;
        } else if (peek('?')) {
            throw wrong("look-around and named groups are not supported; write ( or (?:");
        }
        Node inside = either();
        if (!taken(')')) {
            throw wrong("a group is not closed");
        }
        depth--;
        return inside;
    }

    private Node repeated(Node part) throws PatternSyntax {
        Node whole = part;
        if (taken('?')) {
            whole = new Node.Repeat(part, 0, 1);
        } else if (taken('*')) {
            whole = new Node.Repeat(part, 0, unbounded);
        } else if (taken('+')) {
            whole = new Node.Repeat(part, 1, unbounded);
        } else if (taken('{')) {
            whole = counted(part);
        }
        return whole;
    }

    private Node counted(Node part) throws PatternSyntax {
        int least = number();
        int most = least;
        if (taken(',')) {
            most = peek('}') ? least + unbounded : number();
        }
        if (!taken('}')) {
            throw wrong("a repeat is not closed with }");
        }
        if (most < least) {
            throw wrong("the repeat {" + least + "," + most + "} has its ends swapped");
        }
        return new Node.Repeat(part, least, most);
    }

    private int number() throws PatternSyntax {
        int start = at;
        while (at < source.length() && at - start < 4 && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw wrong("a repeat needs a number, such as {3} or {2,5}");
        }
        return Integer.parseInt(source, start, at, 10);
    }

    /** The characters that the escape after a backslash stands for. */
    String escape() throws PatternSyntax {
        if (at == source.length()) {
            throw wrong("nothing follows the backslash");
        }
        char next = source.charAt(at++);
        return switch (next) {
            case 'd' -> CharClass.DIGITS;
            case 'w' -> CharClass.WORD;
            case 's' -> CharClass.BLANK;
            case 'D' -> CharClass.without(CharClass.DIGITS);
            case 'W' -> CharClass.without(CharClass.WORD);
            case 'S' -> CharClass.without(CharClass.BLANK);
            case 't' -> "\t";
            case 'n' -> "\n";
            default -> literal(next);
        };
    }

    private String literal(char next) throws PatternSyntax {
        if (CharClass.WORD.indexOf(next) >= 0) {
            throw wrong("\\" + next + " is not supported", at - 1);
        }
        return String.valueOf(next);
    }

    boolean atEnd() {
        return at == source.length();
    }

    char next() {
        return source.charAt(at++);
    }

    boolean peek(char wanted) {
        return at < source.length() && source.charAt(at) == wanted;
    }

    boolean peekAfter(char wanted) {
        return at + 1 < source.length() && source.charAt(at + 1) == wanted;
    }

    boolean taken(char wanted) {
        boolean there = peek(wanted);
        at += there ? 1 : 0;
        return there;
    }

    PatternSyntax wrong(String reason) {
        return wrong(reason, at);
    }

    private PatternSyntax wrong(String reason, int position) {
        return new PatternSyntax(source, position, reason);
    }
}
