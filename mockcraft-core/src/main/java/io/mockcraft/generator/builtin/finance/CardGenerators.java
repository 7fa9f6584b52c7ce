package io.mockcraft.generator.builtin.finance;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.DOUBLE;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.JSON;
import static io.mockcraft.catalog.TypeKind.REAL;
import static io.mockcraft.catalog.TypeKind.SMALLINT;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.FactPattern;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Payment cards; brand, number and code of a row agree. */
public final class CardGenerators {

    private CardGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define(
                                "card_number",
                                "credit_card",
                                "credit_card_number",
                                "cardnumber",
                                "creditcard",
                                "creditcardnumber")
                        .says(
                                "A card number with a right check digit; its brand agrees with card_brand.",
                                "4539578763621486")
                        .fits(TEXT, CHAR, JSON)
                        .ofFamily()
                        .choice(
                                "brand",
                                "Whose card.",
                                "any",
                                "visa",
                                "mastercard",
                                "amex",
                                "discover",
                                "diners",
                                "jcb",
                                "maestro",
                                "unionpay")
                        .optional("bins", Kind.LIST, "Digits that numbers start with, instead of a brand.")
                        .with("gaps", Kind.BOOLEAN, "false", "Blanks between groups of digits.")
                        .makes(CardNumbers::of),
                trade.define("card_brand", "card_type", "credit_card_type", "creditcardtype", "card_network")
                        .says("A card's brand.", "Visa")
                        .fact("card", "name"),
                trade.define("card_cvv", "cvv", "cvc", "creditcardcvv", "security_code")
                        .says("The code on a card's back; of four digits for American Express.", "482")
                        .ofFamily()
                        .makes(making -> FactPattern.of(making, "card", "cvv", digits -> "[0-9]{" + digits + "}")),
                trade.define("card_length")
                        .says("How many digits the number of a card has.", "16")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .factNumber("card", "length"),
                trade.define("card_expiry", "card_expiration", "creditcardexp", "expiry_date", "card_exp")
                        .says("When a card expires, within the five years after now.", "08/27")
                        .makes(CardNumbers::expiry),
                trade.define("card_holder", "cardholder", "name_on_card")
                        .says("The name on a card.", "ADA LOVELACE")
                        .writes(CardNumbers::holder));
    }
}
