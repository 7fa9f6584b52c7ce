package io.mockcraft.generator.builtin;

import io.mockcraft.generator.GeneratorFactory;
import java.util.List;

/** Places. */
final class AddressGenerators {

    private AddressGenerators() {}

    static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("city", "town", "city_name")
                        .says("A city.", "Port Adaville")
                        .words("address.city"),
                trade.define("country", "country_name")
                        .says("A country's name.", "Norway")
                        .picks(making -> making.words().list("address.country")));
    }
}
