package io.mockcraft.generator.builtin.address;

import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.generator.making.Making;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the speakers of a locale live, and how they call their places. */
final class Homes {

    private static final Map<String, String> COUNTRIES = Map.of(
            "ja", "JP", "ko", "KR", "zh", "CN", "sv", "SE", "hi", "IN", "cs", "CZ", "da", "DK", "nb", "NO", "el", "GR");

    private Homes() {}

    /** The country's code; empty for English of no country, which is spoken everywhere. */
    static String of(List<String> locales) {
        Locale first = Locale.forLanguageTag(locales.get(0));
        if (!first.getCountry().isEmpty()) {
            return first.getCountry();
        }
        String language = first.getLanguage();
        return language.equals("en") ? "" : COUNTRIES.getOrDefault(language, language.toUpperCase(Locale.ROOT));
    }

    /** The places with the names that they have at home; as they are where English is spoken. */
    static FactTable spoken(Making making, FactTable places) {
        if (making.words().locales().get(0).startsWith("en")) {
            return places;
        }
        Map<String, String> names = new HashMap<>();
        FactTable own = making.facts()
                .table("native")
                .where("country_code", places.column("country_code").get(0));
        own.rows().forEach(row -> names.put(row.get(1), row.get(2)));
        List<List<String>> rows = places.rows().stream()
                .map(row ->
                        row.stream().map(text -> names.getOrDefault(text, text)).toList())
                .toList();
        return new FactTable(places.name(), places.columns(), rows);
    }
}
