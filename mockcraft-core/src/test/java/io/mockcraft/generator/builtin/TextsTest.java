package io.mockcraft.generator.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static Generator email(int length, int inputs, String... locales) {
        return Made.of("email", Map.of(), Made.varchar(length), List.of(locales), inputs);
    }

    @Test
    void emailIsMadeOfItsInputs() {
        Generator generator = email(60, 2, "en");
        Cell first = Made.text("Ada");
        Cell last = Made.text("King-Lovelace");
        assertThat(Made.value(generator, 0, first, last)).isEqualTo("ada.king.lovelace@example.com");
        assertThat(Made.distinct(generator, 42, first, last)).isEqualTo("ada.king.lovelace-000016@example.com");
        assertThat(Made.distinct(generator).ordered()).isTrue();
    }

    @Test
    void emailShortensTheWordsButNeverTheRank() {
        Cell name = Made.text("Maximilian Alexander");
        assertThat(Made.distinct(email(24, 1, "en"), 42, name)).isEqualTo("maxim-000016@example.com");
        assertThat(Made.distinct(email(18, 1, "en"), 42, name)).isEqualTo("000016@example.com");
        assertThat(Made.distinct(email(14, 1, "en")).capacity()).isEqualTo(36 * 36);
        assertThatThrownBy(() -> email(12, 1, "en"))
                .hasMessageContaining("its values have up to 13 characters and the column holds 12");
    }

    @Test
    void emailPassesOverInputsThatSayNothing() {
        Generator generator = email(60, 2, "en");
        assertThat(Made.value(generator, 0, new Cell(), Made.text("山田")))
                .asString()
                .matches("[a-z.]+@example\\.com");
        assertThat(Made.value(generator, 0, new Cell(), Made.text("Ada"))).isEqualTo("ada@example.com");
    }

    @Test
    void emailOfForeignScriptsIsAscii() {
        for (String locale : new String[] {"ja", "ru", "tr", "de", "ar", "zh-CN", "fr"}) {
            Generator generator = email(60, 0, locale);
            for (long row = 0; row < 100; row++) {
                assertThat((String) Made.value(generator, row)).matches("[a-z0-9.]+@example\\.com");
            }
        }
    }

    @Test
    void distinctWordsEndInTheirRank() {
        Generator generator = Made.of("last_name", Map.of(), Made.varchar(10));
        assertThat((String) Made.distinct(generator, 1)).matches("[\\p{L}' .]{1,3}-000001");
        assertThat(Made.distinct(generator).capacity()).isEqualTo(2_176_782_336L);
        assertThat(Made.distinct(Made.of("last_name", Map.of(), Made.varchar(4)))
                        .capacity())
                .isEqualTo(1_679_616);
    }

    @Test
    void closedSetsKeepTheirSize() {
        assertThat(Made.distinct(Made.natural("currency", Map.of())).capacity()).isBetween(150L, 200L);
        assertThat(Made.distinct(Made.natural("country_code", Map.of())).capacity())
                .isEqualTo(249);
        assertThat(Made.distinct(Made.of("gender", Map.of(), Made.varchar(1))).capacity())
                .isEqualTo(2);
    }

    @Test
    void generatorsNameTheListsTheyUse() {
        assertThat(Made.natural("first_name", Map.of()).words())
                .containsOnlyKeys("en/name.female_first_name", "en/name.male_first_name");
        assertThat(Made.natural("int", Map.of()).words()).isEmpty();
        assertThat(Made.of("city", Map.of(), Made.type(TypeKind.TEXT), List.of("fr"), 0)
                        .words())
                .containsOnlyKeys("fr/address.city", "fr/address.city_name");
    }

    @Test
    void localesGiveTheirOwnWords() {
        Generator german = Made.of("country", Map.of(), Made.type(TypeKind.TEXT), List.of("de"), 0);
        assertThat(german.words().get("de/address.country")).contains("Norwegen");
        Generator chain = Made.of("state", Map.of(), Made.type(TypeKind.TEXT), List.of("en-GB", "de"), 0);
        assertThat(chain.words().values().iterator().next()).contains("Bayern");
    }

    @Test
    void aSingleLocaleOfTheColumnsOwnGivesItsWords() {
        Generator german = Made.natural("last_name", Map.of("locale", "de"));
        List<String> names = german.words().get("de/name.last_name");
        assertThat(german.words()).containsOnlyKeys("de/name.last_name");
        assertThat(names).contains("Müller").doesNotContain("O'Conner");
        for (long row = 0; row < 100; row++) {
            assertThat(names).contains((String) Made.value(german, row));
        }
    }

    @Test
    void aLocaleOfTheColumnsOwnThatChangesNothingIsRefused() {
        for (String name : List.of("int", "uuid", "boolean", "isbn13", "iban")) {
            assertThatThrownBy(() -> Made.natural(name, Map.of("locale", "de")))
                    .hasMessage("shop.yaml:3:7 tables.t.columns.c.locale: generator \"" + name
                            + "\": its values are the same in every locale; leave \"locale\" out");
        }
        for (String name : List.of("city", "phone", "national_id", "email", "person", "paragraph")) {
            assertThat(Made.natural(name, Map.of("locale", "de"))).as(name).isNotNull();
        }
        assertThat(Made.of("int", Map.of(), Made.type(TypeKind.INTEGER), List.of("de"), 0))
                .as("the schema's locale is for those that speak")
                .isNotNull();
    }

    @Test
    void phonesFollowTheCountry() {
        assertThat((String) phone("de", "e164")).matches("\\+491[567][0-9]{9}");
        assertThat((String) phone("en-GB", "national")).matches("07[4-9][0-9]{2} [0-9]{6}");
        assertThat((String) phone("en", "e164")).matches("\\+1[2-9][0-8][0-9][2-9][0-9]{6}");
    }

    private static Object phone(String locale, String format) {
        return Made.value(Made.of("phone", Map.of("format", format), Made.type(TypeKind.TEXT), List.of(locale), 0), 3);
    }

    @Test
    void slugsAndFileNamesAreSafe() {
        for (long row = 0; row < 2_000; row++) {
            assertThat((String) Made.value(Made.natural("slug", Map.of()), row)).matches("[a-z0-9]+(-[a-z0-9]+)+");
            assertThat((String) Made.value(Made.natural("file_name", Map.of()), row))
                    .matches("[a-z0-9-]+\\.[a-z0-9]+");
        }
    }

    @Test
    void refusesAMalformedPatternWithItsPlace() {
        assertThatThrownBy(() -> Made.natural("pattern", Map.of("pattern", "[A-Z")))
                .hasMessage("shop.yaml:3:7 tables.t.columns.c: generator \"pattern\": pattern \"[A-Z\", character 5:"
                        + " a class is not closed with ]; mend the pattern");
        assertThatThrownBy(() -> Made.natural("pattern", Map.of()))
                .hasMessage("shop.yaml:3:7 tables.t.columns.c.pattern: generator \"pattern\" needs \"pattern\";"
                        + " give it text");
    }
}
