package io.mockcraft.generator.making;

import java.util.Locale;
import java.util.Map;

/**
 * Which of several things of one kind a column is about: {@code origin_iata} and {@code dest_iata} in one table are two
 * airports, {@code billing_city} and {@code shipping_city} two places.
 *
 * <p>Said by the parameter {@code entity}; else by a word of the column's name out of a fixed list, so that a new column
 * never changes what another means; else there is one thing only.
 */
public final class Entities {

    static final String ORIGIN = "origin";
    static final String DESTINATION = "destination";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("origin", ORIGIN),
            Map.entry("orig", ORIGIN),
            Map.entry("departure", ORIGIN),
            Map.entry("dep", ORIGIN),
            Map.entry("source", ORIGIN),
            Map.entry("src", ORIGIN),
            Map.entry("from", ORIGIN),
            Map.entry("pickup", ORIGIN),
            Map.entry("destination", DESTINATION),
            Map.entry("dest", DESTINATION),
            Map.entry("dst", DESTINATION),
            Map.entry("arrival", DESTINATION),
            Map.entry("arr", DESTINATION),
            Map.entry("to", DESTINATION),
            Map.entry("dropoff", DESTINATION),
            Map.entry("via", "via"),
            Map.entry("billing", "billing"),
            Map.entry("bill", "billing"),
            Map.entry("invoice", "billing"),
            Map.entry("shipping", "shipping"),
            Map.entry("ship", "shipping"),
            Map.entry("delivery", "shipping"),
            Map.entry("home", "home"),
            Map.entry("away", "away"),
            Map.entry("work", "work"),
            Map.entry("office", "work"),
            Map.entry("birth", "birth"),
            Map.entry("sender", "sender"),
            Map.entry("recipient", "recipient"),
            Map.entry("receiver", "recipient"),
            Map.entry("buyer", "buyer"),
            Map.entry("seller", "seller"),
            Map.entry("emergency", "emergency"),
            Map.entry("secondary", "secondary"),
            Map.entry("alternate", "secondary"),
            Map.entry("previous", "previous"),
            Map.entry("old", "previous"),
            Map.entry("base", "base"),
            Map.entry("quote", "quote"));

    private Entities() {}

    /** The entity of a column; empty for the only one. */
    public static String of(Making making) {
        if (making.given().has("entity")) {
            String entity = making.given().text("entity").toLowerCase(Locale.ROOT);
            return WORDS.getOrDefault(entity, entity);
        }
        return said(making.column());
    }

    private static String said(String column) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= column.length(); i++) {
            char c = i < column.length() ? column.charAt(i) : '_';
            boolean ends = c == '_' || c == '-' || c == ' ' || Character.isUpperCase(c) && !upper(column, i - 1);
            if (ends && WORDS.containsKey(word.toString())) {
                return WORDS.get(word.toString());
            }
            if (ends) {
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        return "";
    }

    private static boolean upper(String column, int at) {
        return at >= 0 && Character.isUpperCase(column.charAt(at));
    }
}
