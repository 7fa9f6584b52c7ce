package io.mockcraft.generator.builtin.finance;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.making.WholeNumbers;
import io.mockcraft.generator.parameter.IntegerRange;
import java.util.List;

/** Shares and what identifies them. */
public final class SecurityGenerators {

    private SecurityGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("stock_symbol", "ticker", "symbol", "stock_ticker")
                        .says("A share's symbol.", "AAPL")
                        .fact("security", "symbol"),
                trade.define("stock_company", "issuer", "listed_company")
                        .says("The company of a share.", "Apple Inc.")
                        .fact("security", "company"),
                trade.define("stock_exchange", "exchange")
                        .says("The exchange that a share is traded on.", "NASDAQ")
                        .fact("security", "exchange"),
                trade.define("mic", "market_identifier_code")
                        .says("An exchange's code (ISO 10383).", "XNAS")
                        .fact("security", "mic"),
                trade.define("stock_sector")
                        .says("The sector of a share's company.", "Information Technology")
                        .fact("security", "sector"),
                trade.define("market_sector", "gics_sector", "business_sector")
                        .says("A sector of the economy.", "Communication Services")
                        .listed("work", "market_sector"),
                trade.define("stock_isin")
                        .says("The ISIN of a share that exists; agrees with stock_symbol.", "US0378331005")
                        .fact("security", "isin"),
                trade.define("stock_currency")
                        .says("The currency that a share is traded in.", "USD")
                        .fact("security", "currency"),
                trade.define("stock_document", "security")
                        .says("A share with all that belongs to it, as a document; its symbol in text.", "AAPL")
                        .factRow("security", "symbol"),
                trade.define("isin", "isin_code")
                        .says("A security's number (ISO 6166) with a right check digit.", "US0378331005")
                        .makes(making -> PatternText.of(
                                making,
                                "(US|DE|FR|GB|CH|NL|IT|ES|JP|CA|AU)[A-Z0-9]{3}[0-9]{6}",
                                1,
                                SecurityNumbers::isin)),
                trade.define("cusip", "cusip_number")
                        .says("A security's number in North America with a right check digit.", "037833100")
                        .makes(making ->
                                PatternText.of(making, "[0-9]{3}[0-9A-HJ-NP-Z]{5}", 1, SecurityNumbers::cusip)),
                trade.define("sedol")
                        .says("A security's number in London with a right check digit.", "0263494")
                        .makes(making -> PatternText.of(
                                making, "[0-9BCDFGHJKLMNPQRSTVWXYZ][0-9]{5}", 1, SecurityNumbers::sedol)),
                trade.define("wkn")
                        .says("A security's number in Germany.", "716460")
                        .pattern("[A-HJ-NP-Z0-9]{6}"),
                trade.define("lei", "legal_entity_identifier")
                        .says(
                                "A legal entity's identifier (ISO 17442) with right check digits.",
                                "5493001KJTIIGC8Y1R12")
                        .makes(making -> PatternText.of(
                                making, "(5493|2138|5299|9695|8156)00[A-Z0-9]{12}", 2, SecurityNumbers::lei)),
                trade.define("market_cap", "market_capitalization")
                        .says("A company's value on the exchange.", "48213000000")
                        .with(
                                "range",
                                Kind.INTEGER_RANGE,
                                "50000000..900000000000",
                                "The smallest and the largest number.")
                        .fits(BIGINT, DECIMAL, TEXT, CHAR)
                        .makes(making -> WholeNumbers.of(
                                making,
                                new IntegerRange(50_000_000L, 900_000_000_000L),
                                new IntegerRange(50_000_000L, 900_000_000_000L))),
                trade.define("stock_price", "share_price")
                        .says("A share's price.", "142.57")
                        .decimals("1.00", "950.00", 2),
                trade.define("credit_rating", "bond_rating")
                        .says("A debtor's rating.", "AAA")
                        .listed("work", "credit_rating"),
                trade.define("order_type", "trade_order_type")
                        .says("A kind of order at an exchange.", "Market")
                        .listed("work", "ticker_order_type"));
    }
}
