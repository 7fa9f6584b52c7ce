package io.mockcraft.generator.format;

import java.util.Arrays;

/** Turns names into lower-case ASCII letters and digits, with a table of its own rather than the JVM's Unicode tables. */
public final class AsciiFold {

    /** Each base letter, then the letters that fold to it. */
    private static final String[] FOLDS = {
        "aàáâãåāăąÀÁÂÃÅĀĂĄ",
        "cçćĉċčÇĆĈĊČ",
        "dďđðĎĐÐ",
        "eèéêëēĕėęěÈÉÊËĒĔĖĘĚ",
        "gĝğġģĜĞĠĢ",
        "hĥħĤĦ",
        "iìíîïĩīĭįıÌÍÎÏĨĪĬĮİ",
        "jĵĴ",
        "kķĶ",
        "lĺļľŀłĹĻĽĿŁ",
        "nñńņňÑŃŅŇ",
        "oòóôõøōŏőÒÓÔÕØŌŎŐ",
        "rŕŗřŔŖŘ",
        "sśŝşšșŚŜŞŠȘ",
        "tţťŧțŢŤŦȚ",
        "uùúûũūŭůűųÙÚÛŨŪŬŮŰŲ",
        "wŵŴ",
        "yýÿŷÝŶŸ",
        "zźżžŹŻŽ"
    };

    private static final String[] PAIRS = {"aeäÄæÆ", "oeöÖœŒ", "ueüÜ", "ssß", "thþÞ"};

    private static final int FIRST = 0xC0;
    private static final String[] TABLE = table();

    private AsciiFold() {}

    /**
     * Appends the words of a text: letters folded, blanks and punctuation between words as one {@code joiner},
     * apostrophes and foreign scripts left out.
     */
    public static void append(StringBuilder out, String text, char joiner) {
        int start = out.length();
        if (!plain(out, text)) {
            out.setLength(start);
            words(out, text, joiner);
        }
    }

    /** Most texts are one word of ASCII letters: copied whole and lowered in place, they cost a third. */
    private static boolean plain(StringBuilder out, String text) {
        int start = out.length();
        out.append(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.setCharAt(start + i, (char) (c + 32));
            } else if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static void words(StringBuilder out, String text, char joiner) {
        int start = out.length();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (separates(c)) {
                gap = true;
                continue;
            }
            int before = out.length();
            if (gap && before > start) {
                out.append(joiner);
            }
            int joined = out.length();
            one(out, c);
            if (out.length() == joined) {
                out.setLength(before);
            } else {
                gap = false;
            }
        }
    }

    /** The words of a text, joined. */
    public static String fold(String text, char joiner) {
        StringBuilder out = new StringBuilder(text.length());
        append(out, text, joiner);
        return out.toString();
    }

    private static void one(StringBuilder out, char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            out.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            out.append((char) (c + 32));
        } else if (c >= FIRST && c - FIRST < TABLE.length) {
            out.append(TABLE[c - FIRST]);
        }
    }

    private static boolean separates(char c) {
        return c <= ' ' || c == '.' || c == '-' || c == '_' || c == ',' || c == '/' || c == '@' || c == '&' || c == '+';
    }

    private static String[] table() {
        String[] table = new String[0x21C - FIRST];
        Arrays.fill(table, "");
        for (String fold : FOLDS) {
            fill(table, fold, 1);
        }
        for (String pair : PAIRS) {
            fill(table, pair, 2);
        }
        return table;
    }

    private static void fill(String[] table, String fold, int baseLength) {
        for (int i = baseLength; i < fold.length(); i++) {
            table[fold.charAt(i) - FIRST] = fold.substring(0, baseLength);
        }
    }
}
