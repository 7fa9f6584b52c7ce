package io.mockcraft.expression.sql;

/** The backslash escapes of {@code E'…'}. */
final class Escapes {

    private Escapes() {}

    /** Appends what stands for the escape whose backslash is just before {@code at}; gives the position behind it. */
    static int append(String sql, int at, StringBuilder out) {
        if (at >= sql.length()) {
            throw new NotUnderstood("a string without an end");
        }
        char c = sql.charAt(at);
        int plain = "bfnrt".indexOf(c);
        if (plain >= 0) {
            out.append("\b\f\n\r\t".charAt(plain));
            return at + 1;
        }
        return switch (c) {
            case 'x' -> digits(sql, at + 1, 2, 16, out);
            case 'u' -> digits(sql, at + 1, 4, 16, out);
            case 'U' -> digits(sql, at + 1, 8, 16, out);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> digits(sql, at, 3, 8, out);
            default -> {
                out.append(c);
                yield at + 1;
            }
        };
    }

    private static int digits(String sql, int from, int most, int radix, StringBuilder out) {
        int end = from;
        while (end < sql.length() && end - from < most && Character.digit(sql.charAt(end), radix) >= 0) {
            end++;
        }
        int codePoint = end == from ? -1 : (int) Long.parseLong(sql.substring(from, end), radix);
        if (!Character.isValidCodePoint(codePoint)) {
            throw new NotUnderstood("an escape without digits");
        }
        out.appendCodePoint(codePoint);
        return end;
    }
}
