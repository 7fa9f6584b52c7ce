package io.mockcraft.store.sql.copy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells JSON from other text, as PostgreSQL does. */
final class JsonScan {

    private static final int DEEPEST = 1_000;
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9A-Fa-f]{4}))*+\"");
    private static final Pattern SCALAR =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?|true|false|null");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]*+");

    private final String text;
    private final Matcher string;
    private final Matcher scalar;
    private final Matcher blanks;
    private int at;

    private JsonScan(String text) {
        this.text = text;
        this.string = STRING.matcher(text);
        this.scalar = SCALAR.matcher(text);
        this.blanks = BLANKS.matcher(text);
    }

    static boolean isJson(String text) {
        JsonScan scan = new JsonScan(text);
        return scan.value(0) && scan.at == text.length();
    }

    private boolean value(int depth) {
        skip(blanks);
        boolean known = depth < DEEPEST
                && at < text.length()
                && switch (text.charAt(at)) {
                    case '{' -> list('}', true, depth);
                    case '[' -> list(']', false, depth);
                    case '"' -> skip(string);
                    default -> skip(scalar);
                };
        skip(blanks);
        return known;
    }

    private boolean list(char end, boolean keyed, int depth) {
        at++;
        skip(blanks);
        if (take(end)) {
            return true;
        }
        do {
            if (keyed && !key() || !value(depth + 1)) {
                return false;
            }
        } while (take(','));
        return take(end);
    }

    private boolean key() {
        skip(blanks);
        boolean named = skip(string);
        skip(blanks);
        return named && take(':');
    }

    private boolean take(char wanted) {
        boolean here = at < text.length() && text.charAt(at) == wanted;
        at += here ? 1 : 0;
        return here;
    }

    private boolean skip(Matcher piece) {
        boolean found = piece.region(at, text.length()).lookingAt();
        at = found ? piece.end() : at;
        return found;
    }
}
