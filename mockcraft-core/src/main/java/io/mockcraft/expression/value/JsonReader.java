package io.mockcraft.expression.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON text; strict, and bounded in depth. */
final class JsonReader {

    private static final int MOST_DEPTH = 100;
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,300})(\\.[0-9]{1,300})?([eE][+-]?[0-9]{1,3})?");

    private final String json;
    private int at;
    private int depth;

    private JsonReader(String json) {
        this.json = json;
    }

    /** The JSON value, or {@link Unknowable#ERROR} when the text is not JSON. */
    static Object read(String json) {
        JsonReader reader = new JsonReader(json);
        try {
            Object value = reader.value();
            reader.blanks();
            return reader.at == json.length() ? new Json(value) : Unknowable.ERROR;
        } catch (IllegalArgumentException notJson) {
            return Unknowable.ERROR;
        }
    }

    private @Nullable Object value() {
        blanks();
        if (++depth > MOST_DEPTH) {
            throw refused();
        }
        Object value = switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
        depth--;
        return value;
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        at++;
        while (!take('}')) {
            separate(fields.isEmpty());
            blanks();
            String key = string();
            if (!take(':')) {
                throw refused();
            }
            fields.put(key, value());
        }
        return fields;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> elements = new ArrayList<>();
        at++;
        while (!take(']')) {
            separate(elements.isEmpty());
            elements.add(value());
        }
        return elements;
    }

    private void separate(boolean first) {
        if (!first && !take(',')) {
            throw refused();
        }
    }

    private String string() {
        if (peek() != '"') {
            throw refused();
        }
        StringBuilder text = new StringBuilder();
        at++;
        while (peek() != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escape() : c);
        }
        at++;
        return text.toString();
    }

    private char escape() {
        char c = peek();
        at++;
        if (c == 'u' && at + 4 <= json.length()) {
            at += 4;
            return (char) Integer.parseInt(json.substring(at - 4, at), 16);
        }
        int named = "bfnrt\"\\/".indexOf(c);
        if (named < 0) {
            throw refused();
        }
        return "\b\f\n\r\t\"\\/".charAt(named);
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!json.startsWith(word, at)) {
            throw refused();
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        Matcher matcher = NUMBER.matcher(json).region(at, json.length());
        if (!matcher.lookingAt()) {
            throw refused();
        }
        at = matcher.end();
        return new BigDecimal(matcher.group());
    }

    private boolean take(char wanted) {
        blanks();
        boolean here = peek() == wanted;
        at += here ? 1 : 0;
        return here;
    }

    private char peek() {
        if (at >= json.length()) {
            throw refused();
        }
        return json.charAt(at);
    }

    private void blanks() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException("not JSON");
    }
}
