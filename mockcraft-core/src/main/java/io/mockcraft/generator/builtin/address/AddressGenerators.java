package io.mockcraft.generator.builtin.address;

import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.DOUBLE;
import static io.mockcraft.catalog.TypeKind.JSON;
import static io.mockcraft.catalog.TypeKind.REAL;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Places and how to find them; what belongs to one place agrees in a row. */
public final class AddressGenerators {

    private AddressGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("city", "town", "city_name")
                        .says("A city; agrees with state, postal code, country and coordinates of the row.", "New York")
                        .ofPlace()
                        .makes(Places::city),
                trade.define("country", "country_name")
                        .says("A country's name; agrees with city.", "Norway")
                        .ofPlace()
                        .makes(Places::country),
                trade.define("country_code", "countrycode", "country_iso", "country_abbr", "countryabr", "alpha2")
                        .says("A country's code of two letters (ISO 3166); agrees with city.", "NO")
                        .ofPlace()
                        .makes(making -> Places.code(making, "country_code", "alpha2")),
                trade.define("country_code3", "alpha3", "country_alpha3")
                        .says("A country's code of three letters (ISO 3166); agrees with city.", "NOR")
                        .ofPlace()
                        .makes(making -> Places.code(making, "country_code3", "alpha3")),
                trade.define("state", "province", "region")
                        .says("A state or province; agrees with city.", "Vermont")
                        .ofPlace()
                        .makes(making -> Places.state(making, "state", "address.state")),
                trade.define("state_code", "state_abbr", "stateabbr", "stateabr")
                        .says("A state's usual abbreviation; agrees with city.", "VT")
                        .ofPlace()
                        .makes(making -> Places.state(making, "state_code", "address.state_abbr")),
                trade.define("postal_code", "postcode", "zip", "zip_code", "zipcode", "postalcode")
                        .says("A postal code; agrees with city.", "10014")
                        .ofPlace()
                        .makes(Places::postalCode),
                trade.define("address", "full_address", "fulladdress", "postal_address")
                        .says(
                                "Street, city and postal code in one line; a document in JSON.",
                                "1204 Lovelace Avenue, New York, NY 10014")
                        .fits(TEXT, CHAR, JSON)
                        .ofPlace()
                        .makes(Places::address),
                trade.define("street_name", "streetname")
                        .says("A street's name.", "Lovelace Avenue")
                        .writes(making -> making.words().marked("address.street_name")),
                trade.define("street_address", "street", "streetaddress", "address_line", "address_line1")
                        .says("Street and house number.", "1204 Lovelace Avenue")
                        .writes(making -> making.words().marked("address.street_address")),
                trade.define("street_number", "streetnumber", "house_number", "building_number")
                        .says("A house's number.", "1204")
                        .pattern("[1-9][0-9]{0,3}"),
                trade.define("street_prefix", "streetprefix")
                        .says("What stands before a street's name.", "North")
                        .listed("work", "street_prefix"),
                trade.define("street_suffix", "streetsuffix")
                        .says("The end of a street's name.", "Alley")
                        .picked("address.street_suffix"),
                trade.define("unit", "secondary_address", "apartment", "address_line2")
                        .says("A unit of a house.", "Apt. 204")
                        .pattern("(Apt\\.|Suite|Unit) [1-9][0-9]{2}"),
                trade.define("po_box", "mail_box", "mailbox")
                        .says("A box at the post office.", "PO Box 482")
                        .pattern("PO Box [1-9][0-9]{1,3}"),
                trade.define("county", "district")
                        .says("A county of the United States.", "Orange County")
                        .picks(making -> List.of(
                                "Orange County",
                                "Los Angeles County",
                                "Cook County",
                                "Harris County",
                                "Maricopa County",
                                "San Diego County",
                                "Kings County",
                                "Miami-Dade County",
                                "Dallas County",
                                "King County",
                                "Clark County",
                                "Wayne County",
                                "Middlesex County",
                                "Travis County",
                                "Fulton County")),
                trade.define("latitude", "lat")
                        .says("A latitude in degrees, near the row's city where no range is given.", "48.137154")
                        .fits(DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .bounded("range", Kind.DECIMAL_RANGE, null, "-90..90", "The southern and the northern end.")
                        .bounded(
                                "scale",
                                Kind.INTEGER,
                                null,
                                "0..100",
                                "The fraction digits, 18 at most used; the column's own, else 6.")
                        .ofPlace()
                        .makes(making -> Coordinates.of(making, "latitude", 90)),
                trade.define("longitude", "lng", "lon", "long_degrees")
                        .says("A longitude in degrees, near the row's city where no range is given.", "11.576124")
                        .fits(DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .bounded("range", Kind.DECIMAL_RANGE, null, "-180..180", "The western and the eastern end.")
                        .bounded(
                                "scale",
                                Kind.INTEGER,
                                null,
                                "0..100",
                                "The fraction digits, 18 at most used; the column's own, else 6.")
                        .ofPlace()
                        .makes(making -> Coordinates.of(making, "longitude", 180)),
                trade.define("latitude_range", "latituderange")
                        .says("A latitude within given ends.", "48.137154")
                        .decimals("-90.000000", "90.000000", 6),
                trade.define("longitude_range", "longituderange")
                        .says("A longitude within given ends.", "11.576124")
                        .decimals("-180.000000", "180.000000", 6),
                trade.define("place", "place_document", "location")
                        .says("A city with all that belongs to it, as a document; its name in text.", "New York")
                        .factRow("place", "city"),
                trade.define("city_time_zone")
                        .says("The time zone of the row's city.", "America/New_York")
                        .fact("place", "time_zone"),
                trade.define("continent")
                        .says("A continent.", "Europe")
                        .picks(making -> List.of(
                                "Africa", "Antarctica", "Asia", "Europe", "North America", "Oceania", "South America")),
                trade.define("geohash")
                        .says("A geohash of nine characters.", "u281z7j8b")
                        .pattern("[0-9bcdefghjkmnpqrstuvwxyz]{9}"),
                trade.define("altitude", "elevation")
                        .says("A height above the sea in m.", "482")
                        .numbers(0, 4200));
    }
}
