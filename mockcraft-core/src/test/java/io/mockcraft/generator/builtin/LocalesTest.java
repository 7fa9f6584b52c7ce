package io.mockcraft.generator.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorInfo;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every generator works in every locale that Datafaker has words for. */
class LocalesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar",
                "be",
                "bg",
                "by",
                "ca",
                "ca-CAT",
                "cs",
                "cs-CZ",
                "da-DK",
                "de",
                "de-AT",
                "de-CH",
                "el-GR",
                "en",
                "en-AU",
                "en-BORK",
                "en-CA",
                "en-GB",
                "en-IE",
                "en-IN",
                "en-MD",
                "en-MS",
                "en-NEP",
                "en-NG",
                "en-NZ",
                "en-PAK",
                "en-PH",
                "en-PK",
                "en-SG",
                "en-UG",
                "en-US",
                "en-ZA",
                "en-au-ocker",
                "es",
                "es-AR",
                "es-MX",
                "es-PY",
                "et",
                "fa",
                "fi-FI",
                "fr",
                "fr-CA",
                "fr-CH",
                "he",
                "hr",
                "hu",
                "hy",
                "id",
                "id-ID",
                "it",
                "ja",
                "ka",
                "ko",
                "lv",
                "mk",
                "nb-NO",
                "nl",
                "nl-BE",
                "no-NO",
                "pl",
                "pt",
                "pt-BR",
                "ro-MD",
                "ru",
                "ru-MD",
                "sk",
                "sq",
                "sv",
                "sv-SE",
                "ta",
                "ta-IN",
                "th",
                "tr",
                "uk",
                "uz",
                "vi",
                "zh-CN",
                "zh-TW"
            })
    void everyGeneratorMakesTidyText(String locale) {
        for (GeneratorInfo info : Made.OURS) {
            if (info.fits().contains(TypeKind.TEXT)) {
                Generator generator = Made.of(
                        info.name(), EveryGeneratorTest.given(info), Made.type(TypeKind.TEXT), List.of(locale), 0);
                for (long row = 0; row < 40; row++) {
                    String value = (String) Made.value(generator, row);
                    assertThat(value).as(info.name()).isNotBlank().doesNotContain("#{");
                    if (info.category().equals("address")) {
                        assertThat(value).as(info.name()).doesNotContain("#");
                    }
                }
            }
        }
    }
}
