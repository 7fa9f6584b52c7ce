package io.mockcraft.generator.words;

import java.util.Locale;
import java.util.Map;

/** Turns what stands in {@code #{…}} into the key of a word list. */
final class Expression {

    /** Names of Datafaker's methods whose words stand under another key. */
    private static final Map<String, String> METHODS = Map.of(
            "address.zip_code", "address.postcode",
            "address.street_address_number", "address.building_number",
            "name.full_name", "name.name");

    private Expression() {}

    /** {@code Name.firstName} or, within {@code name}, {@code first_name}: {@code name.first_name}. */
    static String key(String expression, String within) {
        String key = snake(expression.trim());
        if (key.indexOf('.') < 0) {
            key = within.substring(0, within.indexOf('.') + 1) + key;
        }
        return METHODS.getOrDefault(key, key);
    }

    private static String snake(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z' && i > 0 && name.charAt(i - 1) != '.') {
                out.append('_');
            }
            out.append(c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
