package io.mockcraft.generator.builtin.address;

import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.DOUBLE;
import static io.mockcraft.catalog.TypeKind.REAL;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.ExactNumbers;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.parameter.DecimalRange;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.math.BigDecimal;
import java.util.List;

/** Places and how to find them. */
public final class AddressGenerators {

    private AddressGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("city", "town", "city_name")
                        .says("A city.", "Port Adaville")
                        .words("address.city"),
                trade.define("country", "country_name")
                        .says("A country's name.", "Norway")
                        .picks(making -> making.words().list("address.country")),
                trade.define("country_code", "countrycode", "country_iso", "country_abbr")
                        .says("A country's code of two letters (ISO 3166).", "NO")
                        .picks(making -> making.words().english().list("address.country_code")),
                trade.define("state", "province", "region")
                        .says("A state or province.", "Vermont")
                        .words("address.state"),
                trade.define("state_code", "state_abbr", "stateabbr")
                        .says("A state's usual abbreviation.", "VT")
                        .picks(making -> making.words().list("address.state_abbr")),
                trade.define("street_name", "streetname")
                        .says("A street's name.", "Lovelace Avenue")
                        .writes(making -> making.words().marked("address.street_name")),
                trade.define("street_address", "street", "streetaddress", "address_line", "address_line1")
                        .says("Street and house number.", "1204 Lovelace Avenue")
                        .writes(making -> making.words().marked("address.street_address")),
                trade.define("postal_code", "postcode", "zip", "zip_code", "zipcode", "postalcode")
                        .says("A postal code.", "90210")
                        .writes(making -> making.words().marked("address.postcode")),
                trade.define("address", "full_address", "fulladdress", "postal_address")
                        .says("Street, city and postal code in one line.", "1204 Lovelace Avenue, Port Adaville 90210")
                        .writes(AddressGenerators::address),
                trade.define("latitude", "lat")
                        .says("A latitude in degrees.", "48.137154")
                        .fits(DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .bounded(
                                "range", Kind.DECIMAL_RANGE, "-90..90", "-90..90", "The southern and the northern end.")
                        .bounded(
                                "scale",
                                Kind.INTEGER,
                                null,
                                "0..100",
                                "The fraction digits, 18 at most used; the column's own, else 6.")
                        .makes(making -> ExactNumbers.of(making, degrees(90), 6)),
                trade.define("longitude", "lng", "lon", "long_degrees")
                        .says("A longitude in degrees.", "11.576124")
                        .fits(DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .bounded(
                                "range",
                                Kind.DECIMAL_RANGE,
                                "-180..180",
                                "-180..180",
                                "The western and the eastern end.")
                        .bounded(
                                "scale",
                                Kind.INTEGER,
                                null,
                                "0..100",
                                "The fraction digits, 18 at most used; the column's own, else 6.")
                        .makes(making -> ExactNumbers.of(making, degrees(180), 6)),
                trade.define("time_zone", "timezone", "tz", "zone")
                        .says("A time zone's name.", "Europe/Ljubljana")
                        .picks(making -> making.words().english().list("address.time_zone")));
    }

    private static Phrase address(Making making) {
        return Phrases.joined(List.of(
                making.words().marked("address.street_address"),
                Phrases.text(", "),
                making.words().phrase("address.city"),
                Phrases.text(" "),
                making.words().marked("address.postcode")));
    }

    private static DecimalRange degrees(int most) {
        return new DecimalRange(BigDecimal.valueOf(-most), BigDecimal.valueOf(most));
    }
}
