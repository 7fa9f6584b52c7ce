package io.mockcraft.generator.builtin.person;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.PatternText;
import java.util.Locale;
import java.util.Map;

/**
 * How telephone numbers of a country are written; made-up numbers in ranges that look right.
 *
 * @param code the country's calling code
 * @param subscriber the number behind the code, as a pattern
 * @param national the number as dialled at home, as a pattern
 */
record PhonePlan(String code, String subscriber, String national) {

    private static final PhonePlan US =
            new PhonePlan("1", "[2-9][0-8][0-9][2-9][0-9]{6}", "\\([2-9][0-8][0-9]\\) [2-9][0-9]{2}-[0-9]{4}");

    private static final Map<String, PhonePlan> PLANS = Map.ofEntries(
            Map.entry("US", US),
            Map.entry("CA", US),
            Map.entry("GB", new PhonePlan("44", "7[4-9][0-9]{8}", "07[4-9][0-9]{2} [0-9]{6}")),
            Map.entry("IE", new PhonePlan("353", "8[3-9][0-9]{7}", "08[3-9] [0-9]{3} [0-9]{4}")),
            Map.entry("AU", new PhonePlan("61", "4[0-9]{8}", "04[0-9]{2} [0-9]{3} [0-9]{3}")),
            Map.entry("NZ", new PhonePlan("64", "2[1279][0-9]{7}", "02[1279] [0-9]{3} [0-9]{4}")),
            Map.entry("IN", new PhonePlan("91", "[6-9][0-9]{9}", "0[6-9][0-9]{4} [0-9]{5}")),
            Map.entry("DE", new PhonePlan("49", "1[567][0-9]{9}", "01[567][0-9] [0-9]{8}")),
            Map.entry("AT", new PhonePlan("43", "6[5-9][0-9]{8}", "06[5-9][0-9] [0-9]{7}")),
            Map.entry("CH", new PhonePlan("41", "7[5-9][0-9]{7}", "07[5-9] [0-9]{3} [0-9]{2} [0-9]{2}")),
            Map.entry("FR", new PhonePlan("33", "[67][0-9]{8}", "0[67]( [0-9]{2}){4}")),
            Map.entry("ES", new PhonePlan("34", "6[0-9]{8}", "6[0-9]{2} [0-9]{3} [0-9]{3}")),
            Map.entry("IT", new PhonePlan("39", "3[2-9][0-9]{8}", "3[2-9][0-9] [0-9]{7}")),
            Map.entry("PT", new PhonePlan("351", "9[1236][0-9]{7}", "9[1236][0-9] [0-9]{3} [0-9]{3}")),
            Map.entry("NL", new PhonePlan("31", "6[1-5][0-9]{7}", "06 [1-5][0-9]{7}")),
            Map.entry("BE", new PhonePlan("32", "4[6-9][0-9]{7}", "04[6-9][0-9] [0-9]{2} [0-9]{2} [0-9]{2}")),
            Map.entry("PL", new PhonePlan("48", "[5-8][0-9]{8}", "[5-8][0-9]{2} [0-9]{3} [0-9]{3}")),
            Map.entry("SE", new PhonePlan("46", "7[02369][0-9]{7}", "07[02369]-[0-9]{3} [0-9]{2} [0-9]{2}")),
            Map.entry("TR", new PhonePlan("90", "5[0-9]{9}", "05[0-9]{2} [0-9]{3} [0-9]{2} [0-9]{2}")),
            Map.entry("BR", new PhonePlan("55", "[1-9]{2}9[0-9]{8}", "\\([1-9]{2}\\) 9[0-9]{4}-[0-9]{4}")),
            Map.entry("MX", new PhonePlan("52", "[2-9][0-9]{9}", "[2-9][0-9] [0-9]{4} [0-9]{4}")),
            Map.entry("JP", new PhonePlan("81", "[789]0[0-9]{8}", "0[789]0-[0-9]{4}-[0-9]{4}")),
            Map.entry("KR", new PhonePlan("82", "10[2-9][0-9]{7}", "010-[2-9][0-9]{3}-[0-9]{4}")),
            Map.entry("CN", new PhonePlan("86", "1[3-9][0-9]{9}", "1[3-9][0-9] [0-9]{4} [0-9]{4}")));

    /** The country of a language that is mostly spoken in one country of the table. */
    private static final Map<String, String> HOMES =
            Map.of("en", "US", "ja", "JP", "ko", "KR", "zh", "CN", "sv", "SE", "hi", "IN");

    static Generator generator(Making making) {
        PhonePlan plan = of(making.words().locales().get(0));
        boolean national = making.given().text("format").equals("national");
        return PatternText.of(making, national ? plan.national : "\\+" + plan.code + plan.subscriber);
    }

    private static PhonePlan of(String locale) {
        Locale parsed = Locale.forLanguageTag(locale);
        String language = parsed.getLanguage();
        String home = HOMES.getOrDefault(language, language.toUpperCase(Locale.ROOT));
        return PLANS.getOrDefault(parsed.getCountry().isEmpty() ? home : parsed.getCountry(), US);
    }
}
