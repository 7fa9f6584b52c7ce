package io.mockcraft.generator.builtin.finance;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.CheckDigits;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Accounts, cards and the numbers on goods, with right check digits. */
public final class FinanceGenerators {

    private FinanceGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("iban", "iban_number")
                        .says("An international bank account number with right check digits.", "DE89370400440532013000")
                        .choice(
                                "country",
                                "The account's country.",
                                "DE",
                                "AT",
                                "BE",
                                "CH",
                                "DK",
                                "ES",
                                "FR",
                                "GB",
                                "IT",
                                "NL",
                                "NO",
                                "PL",
                                "PT",
                                "SE")
                        .makes(making -> iban(making, making.given().text("country"))),
                trade.define("bic", "swift", "swift_code", "bic_code")
                        .says("A bank's code (ISO 9362).", "DEUTDEFF")
                        .pattern("[A-Z]{4}(DE|AT|BE|CH|DK|ES|FR|GB|IT|NL|NO|PL|PT|SE|US)[A-Z2-9][A-NP-Z0-9]"),
                trade.define("account_number", "bank_account", "accountnumber")
                        .says("An account number of ten digits.", "0532013000")
                        .pattern("[0-9]{10}"),
                trade.define("ean13", "ean", "barcode", "gtin")
                        .says("An article number (EAN-13) with a right check digit.", "4006381333931")
                        .makes(making -> PatternText.of(making, "[0-9]{12}", 1, CheckDigits::ean)),
                trade.define("isbn13", "isbn", "isbn_13")
                        .says("A book's number with a right check digit.", "9783161484100")
                        .makes(making -> PatternText.of(making, "97(8[0-9]|9[18])[0-9]{8}", 1, CheckDigits::ean)));
    }

    private static Generator iban(Making making, String country) {
        return PatternText.of(making, account(country), 4, text -> CheckDigits.iban(country, text));
    }

    /** The basic bank account number of a country, in the shape that the IBAN registry gives. */
    private static String account(String country) {
        return switch (country) {
            case "AT" -> "[0-9]{16}";
            case "BE" -> "[0-9]{12}";
            case "CH" -> "[0-9]{17}";
            case "DK" -> "[0-9]{14}";
            case "FR" -> "[0-9]{23}";
            case "GB" -> "[A-Z]{4}[0-9]{14}";
            case "IT" -> "[A-Z][0-9]{22}";
            case "NL" -> "[A-Z]{4}[0-9]{10}";
            case "NO" -> "[0-9]{11}";
            case "PL" -> "[0-9]{24}";
            case "PT" -> "[0-9]{21}";
            case "ES", "SE" -> "[0-9]{20}";
            default -> "[0-9]{18}";
        };
    }
}
