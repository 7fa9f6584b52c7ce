package io.mockcraft.json;

/** Reads the strings of JSON. */
final class JsonStrings {

    private static final int HEX = 16;
    private static final int UNIT = 4;

    private JsonStrings() {}

    /** The string that begins at the reader's place. */
    static String read(JsonReader in) {
        StringBuilder text = new StringBuilder();
        in.next();
        while (true) {
            char c = in.next();
            if (c == '"') {
                return text.toString();
            }
            if (c < ' ') {
                throw in.wrong("a line break or another control character inside text");
            }
            text.append(c == '\\' ? escaped(in) : c);
        }
    }

    private static char escaped(JsonReader in) {
        char c = in.next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit(in);
            default -> throw in.wrong("an unknown escape");
        };
    }

    private static char unit(JsonReader in) {
        int unit = 0;
        for (int i = 0; i < UNIT; i++) {
            int digit = Character.digit(in.next(), HEX);
            if (digit < 0) {
                throw in.wrong("an unknown escape");
            }
            unit = unit * HEX + digit;
        }
        return (char) unit;
    }
}
