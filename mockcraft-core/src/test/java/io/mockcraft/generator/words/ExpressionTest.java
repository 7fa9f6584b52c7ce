package io.mockcraft.generator.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    @ParameterizedTest
    @CsvSource({
        "Name.first_name, address.city, name.first_name",
        "Name.femaleFirstName, name.first_name, name.female_first_name",
        "city_prefix, address.city, address.city_prefix",
        "Address.zipCode, address.full_address, address.postcode",
        "Compass.cardinal.word, compass.direction, compass.cardinal.word"
    })
    void becomesTheKeyOfAList(String expression, String within, String key) {
        assertThat(Expression.key(expression, within)).isEqualTo(key);
    }
}
