package io.mockcraft.generator.builtin.address;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.generator.making.Family;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.words.Phrase;
import java.util.List;
import java.util.Set;

/**
 * An address in one line, in the order of the place's country.
 *
 * @param street street and house number
 * @param family the place
 * @param cities the places' names
 * @param states their states
 * @param countries their countries
 * @param codes their postal codes
 */
record AddressLine(
        Phrase street,
        Family family,
        List<String> cities,
        List<String> states,
        List<String> countries,
        PostalCodes codes)
        implements Phrase {

    private static final Set<String> WITH_STATE = Set.of("US", "CA", "AU");
    private static final Set<String> CODE_LAST = Set.of("GB", "IE", "NZ", "JP", "KR", "SG", "IN", "ZA");

    static AddressLine of(Making making, FactTable places) {
        return new AddressLine(
                making.words().marked("address.street_address"),
                Family.of(making, places),
                places.column("city"),
                places.column("state_code"),
                places.column("country_code"),
                new PostalCodes(Family.of(making, places), places.column("postal_code")));
    }

    @Override
    public void append(Draw draw, StringBuilder out) {
        int place = family.choose(draw);
        String country = countries.get(place);
        street.append(draw, out);
        out.append(", ");
        if (WITH_STATE.contains(country)) {
            codes.append(
                    draw,
                    out.append(cities.get(place))
                            .append(", ")
                            .append(states.get(place))
                            .append(' '));
        } else if (CODE_LAST.contains(country)) {
            codes.append(draw, out.append(cities.get(place)).append(' '));
        } else {
            codes.append(draw, out);
            out.append(' ').append(cities.get(place));
        }
    }
}
