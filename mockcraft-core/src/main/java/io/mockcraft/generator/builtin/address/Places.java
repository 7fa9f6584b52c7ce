package io.mockcraft.generator.builtin.address;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.generator.making.ClosedSet;
import io.mockcraft.generator.making.Composed;
import io.mockcraft.generator.making.FactText;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.OpenText;
import io.mockcraft.generator.making.Otherwise;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * The row's place out of the table of places; distinct values, and places of locales that the table does not know, come
 * from Datafaker's words.
 */
final class Places {

    private static final List<String> DOCUMENT =
            List.of("street=street_address", "city", "state", "zip=postal_code", "country", "latitude", "longitude");

    private Places() {}

    static Generator city(Making making) {
        Generator words = new OpenText(making.words().phrase("address.city"), making.length());
        return said(making, "city", words);
    }

    static Generator state(Making making, String column, String key) {
        Generator words = column.equals("state")
                ? new OpenText(making.words().phrase(key), making.length())
                : ClosedSet.of(making.words().list(key), making);
        return said(making, column, words);
    }

    static Generator country(Making making) {
        return said(making, "country", ClosedSet.of(making.words().list("address.country"), making));
    }

    static Generator code(Making making, String column, String iso) {
        List<String> all = making.facts().table("country").column(iso);
        return said(making, column, ClosedSet.of(all, making));
    }

    static Generator postalCode(Making making) {
        Generator words = new OpenText(making.words().marked("address.postcode"), making.length());
        return table(making)
                .map(places -> (Generator) new Otherwise(PostalCodes.of(making, places)::generate, words))
                .orElse(words);
    }

    static Generator address(Making making) {
        if (!making.text()) {
            return Composed.of(making, DOCUMENT);
        }
        Optional<FactTable> places = table(making);
        Phrase line = places.isPresent() ? AddressLine.of(making, places.get()) : words(making);
        return new OpenText(line, making.length());
    }

    private static Phrase words(Making making) {
        return Phrases.joined(List.of(
                making.words().marked("address.street_address"),
                Phrases.text(", "),
                making.words().phrase("address.city"),
                Phrases.text(" "),
                making.words().marked("address.postcode")));
    }

    private static Generator said(Making making, String column, Generator words) {
        return table(making)
                .map(places -> (Generator) new Otherwise(FactText.of(making, places, column), words))
                .orElse(words);
    }

    /** The places to choose from; none where the locale's country is not in the table. */
    static Optional<FactTable> table(Making making) {
        FactTable all = making.facts().table("place");
        if (making.given().has("in_country")) {
            return Optional.of(asked(making, all));
        }
        String country = Homes.of(making.words().locales());
        if (country.isEmpty()) {
            return Optional.of(all);
        }
        FactTable home = all.where("country_code", country);
        return home.size() == 0 ? Optional.empty() : Optional.of(Homes.spoken(making, home));
    }

    private static FactTable asked(Making making, FactTable all) {
        String country = making.given().text("in_country");
        FactTable places = all.where("country_code", country);
        if (places.size() == 0) {
            List<String> known =
                    all.column("country_code").stream().distinct().sorted().toList();
            throw making.refuse(
                    "in_country",
                    "no place of \"" + country + "\" is known",
                    "take one of " + String.join(", ", known));
        }
        return places;
    }
}
