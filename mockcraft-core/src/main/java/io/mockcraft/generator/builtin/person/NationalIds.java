package io.mockcraft.generator.builtin.person;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.CheckDigits;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.PatternText;
import java.util.Locale;
import java.util.Map;

/** Personal numbers by country: a pattern, and what completes it. Days go to 28, which every month has. */
final class NationalIds {

    private static final String DAY = "(0[1-9]|1[0-9]|2[0-8])";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String YEAR = "[4-9][0-9]";

    /** The country of a language that is mostly spoken there. */
    private static final Map<String, String> HOMES =
            Map.of("en", "US", "sv", "SE", "da", "DK", "nb", "NO", "no", "NO", "hi", "IN", "zh", "CN");

    private NationalIds() {}

    /** Of the country that is asked for; else the locale's; else of the United States. */
    static Generator of(Making making) {
        String asked = making.given().text("country");
        return of(making, asked.equals("locale") ? home(making) : asked);
    }

    private static String home(Making making) {
        Locale locale = Locale.forLanguageTag(making.words().locales().get(0));
        String language = locale.getLanguage();
        return locale.getCountry().isEmpty()
                ? HOMES.getOrDefault(language, language.toUpperCase(Locale.ROOT))
                : locale.getCountry();
    }

    static Generator of(Making making, String country) {
        return switch (country) {
            case "GB" -> made(making, "[ACEHJLMPRSWY][ABCEGHJ-NPRSTW-Z][0-9]{6}[A-D]", 0, text -> {});
            case "DE" -> TaxIds.of(making);
            case "FR" ->
                made(making, "[12]" + YEAR + MONTH + "(0[1-9]|[1-8][0-9])[0-4][0-9]{2}[0-9]{3}", 2, EuropeIds::france);
            case "ES" -> made(making, "[0-9]{8}", 1, EuropeIds::spain);
            case "IT" ->
                made(
                        making,
                        "[B-DF-HJ-NP-TV-Z]{6}" + YEAR + "[ABCDEHLMPRST](0[1-9]|[1245][0-9])[A-L][0-9]{3}",
                        1,
                        FiscalCodes::complete);
            case "NL" -> made(making, "[1-9][0-9]{6}", 2, EuropeIds::netherlands);
            case "BE" -> made(making, YEAR + "\\." + MONTH + "\\." + DAY + "-[0-9]{3}", 3, EuropeIds::belgium);
            case "PL" -> made(making, YEAR + MONTH + DAY + "[0-9]{4}", 1, EuropeIds::poland);
            case "PT" -> made(making, "[12][0-9]{7}", 1, EuropeIds::portugal);
            case "AT" -> made(making, "[1-9][0-9]", 8, EuropeIds::austria, DAY + MONTH + YEAR);
            case "CH" -> made(making, "756\\.[0-9]{4}\\.[0-9]{4}\\.[0-9]", 1, EuropeIds::switzerland);
            default -> elsewhere(making, country);
        };
    }

    private static Generator elsewhere(Making making, String country) {
        return switch (country) {
            case "SE" -> made(making, YEAR + MONTH + DAY + "-[0-9]{3}", 1, NordicIds::sweden);
            case "NO" -> made(making, DAY + MONTH + YEAR + "[0-4][0-9]", 3, NordicIds::norway);
            case "DK" -> made(making, DAY + MONTH + YEAR + "-[0-3][0-9]{3}", 0, text -> {});
            case "FI" ->
                made(making, DAY + MONTH + YEAR + "-(00[2-9]|0[1-9][0-9]|[1-8][0-9]{2})", 1, NordicIds::finland);
            case "CA" -> made(making, "[1-7][0-9]{2} [0-9]{3} [0-9]{2}", 1, WorldIds::canada);
            case "AU" -> made(making, "[1-9][0-9]{2} [0-9]{3} [0-9]", 2, WorldIds::australia);
            case "BR" -> made(making, "[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}", 3, WorldIds::person);
            case "IN" -> made(making, "[2-9][0-9]{3} [0-9]{4} [0-9]{3}", 1, WorldIds::india);
            case "CN" ->
                made(
                        making,
                        "(110101|310104|440106|510104|330106)19" + YEAR + MONTH + DAY + "[0-9]{3}",
                        1,
                        WorldIds::china);
            default ->
                made(
                        making,
                        "(00[1-9]|0[1-9][0-9]|[1-578][0-9]{2}|6[0-57-9][0-9])-(0[1-9]|[1-9][0-9])-[1-9][0-9]{3}",
                        0,
                        text -> {});
        };
    }

    static Generator cnpj(Making making) {
        return made(making, "[0-9]{2}\\.[0-9]{3}\\.[0-9]{3}/000[1-9]", 3, WorldIds::company);
    }

    private static Generator made(Making making, String pattern, int more, PatternText.Finish finish) {
        return PatternText.of(making, pattern, more, finish);
    }

    /** A number whose check digit stands before its last part. */
    private static Generator made(Making making, String first, int more, PatternText.Finish finish, String rest) {
        return PatternText.of(making, first + rest, more - 6, finish);
    }

    /** Luhn over the digits of a text, appended. */
    static void luhn(StringBuilder text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        CheckDigits.luhn(digits);
        text.append(digits.charAt(digits.length() - 1));
    }
}
