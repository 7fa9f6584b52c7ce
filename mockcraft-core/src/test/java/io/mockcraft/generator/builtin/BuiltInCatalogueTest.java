package io.mockcraft.generator.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.GeneratorInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInCatalogueTest {

    @Test
    void holdsTheGeneratorsOfDailyUse() {
        assertThat(Made.CATALOGUE.all()).hasSizeGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firstname", "GIVENNAME", "lastname", "surname", "datetime", "integer", "number", "float", "bool",
                        "guid",
                "zip", "zip_code", "zipcode", "mail", "ip", "mac_address", "street", "Phone_Number", "company_name",
                        "name",
                "interval", "ISBN", "regex"
            })
    void findsCommonSpellingsIgnoringCase(String name) {
        assertThat(Made.CATALOGUE.find(name)).isPresent();
    }

    @Test
    void namesAreUnambiguous() {
        List<String> names = new ArrayList<>();
        for (GeneratorInfo info : Made.CATALOGUE.all()) {
            names.add(info.name());
            names.addAll(info.aliases());
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void isSortedByNameAndImmutable() {
        List<GeneratorInfo> all = Made.CATALOGUE.all();
        assertThat(all).extracting(GeneratorInfo::name).isSorted();
        assertThatThrownBy(() -> all.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void knowsNothingElse() {
        assertThat(Made.CATALOGUE.find("frist_name")).isEmpty();
        assertThat(Made.CATALOGUE.find("")).isEmpty();
    }

    @Test
    void refusesAnUnknownLocale() {
        assertThatThrownBy(() -> Made.of("city", Map.of(), Made.type(TypeKind.TEXT), List.of("xq"), 0))
                .hasMessage("shop.yaml:3:7 tables.t.columns.c: generator \"city\": Datafaker has no words in locale"
                        + " \"xq\"; take one such as en, de or pt-BR");
    }
}
