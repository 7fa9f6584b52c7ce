package io.mockcraft.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one JSON value: null, Boolean, Long, BigDecimal, text, a list, or a map with text as keys in the order written. */
public final class JsonReader {

    private static final int DEEPEST = 200;
    private static final int LONGEST_NUMBER = 400;
    private static final int LARGEST_EXPONENT = 400;

    private final String json;
    private int at;
    private int depth;

    private JsonReader(String json) {
        this.json = json;
    }

    /**
     * The value.
     *
     * @throws IllegalArgumentException that says where the text is no JSON
     */
    public static @Nullable Object read(String json) {
        JsonReader reader = new JsonReader(json);
        Object value = reader.value();
        reader.blanks();
        if (reader.at < json.length()) {
            throw reader.wrong("more than one value");
        }
        return value;
    }

    private @Nullable Object value() {
        blanks();
        char c = peek();
        return switch (c) {
            case '{' -> nested(this::map);
            case '[' -> nested(this::list);
            case '"' -> JsonStrings.read(this);
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private <T> T nested(Supplier<T> inner) {
        if (++depth > DEEPEST) {
            throw wrong("deeper than " + DEEPEST + " levels");
        }
        at++;
        T value = inner.get();
        depth--;
        return value;
    }

    private Map<String, @Nullable Object> map() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (more('}', map.isEmpty())) {
            blanks();
            if (peek() != '"') {
                throw wrong("a key in quotes is missing");
            }
            String key = JsonStrings.read(this);
            blanks();
            if (next() != ':') {
                throw wrong("a colon is missing");
            }
            map.put(key, value());
        }
        return map;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        while (more(']', list.isEmpty())) {
            list.add(value());
        }
        return list;
    }

    /** Whether another element follows; steps over the comma, or over the end. */
    private boolean more(char end, boolean first) {
        blanks();
        if (peek() == end) {
            at++;
            return false;
        }
        if (!first && next() != ',') {
            throw wrong("a comma is missing");
        }
        return true;
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        if (!json.startsWith(word, at)) {
            throw wrong("no value");
        }
        at += word.length();
        return meaning;
    }

    private Object number() {
        int start = at;
        while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        String digits = json.substring(start, at);
        if (!digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")
                || digits.length() > LONGEST_NUMBER) {
            at = start;
            throw wrong("no value");
        }
        BigDecimal number = new BigDecimal(digits);
        if (Math.abs(number.scale()) > LARGEST_EXPONENT) {
            throw wrong("a number out of range");
        }
        boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= 18;
        return whole ? (Object) number.longValueExact() : number;
    }

    void blanks() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    char next() {
        char c = peek();
        at++;
        return c;
    }

    private char peek() {
        if (at >= json.length()) {
            throw wrong("it ends too early");
        }
        return json.charAt(at);
    }

    IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException(reason + " at character " + (at + 1));
    }
}
