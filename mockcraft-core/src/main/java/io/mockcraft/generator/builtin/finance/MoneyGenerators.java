package io.mockcraft.generator.builtin.finance;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.SMALLINT;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.PickedNumbers;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Currencies, taxes and bills. */
public final class MoneyGenerators {

    private MoneyGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("currency", "currency_code", "currencycode", "currencyshort")
                        .says("A currency's code (ISO 4217); with all that belongs to it in JSON.", "USD")
                        .factRow("currency", "code"),
                trade.define("currency_name", "currencylong", "currency_long")
                        .says("A currency's name.", "United Arab Emirates Dirham")
                        .fact("currency", "name"),
                trade.define("currency_symbol")
                        .says("A currency's sign.", "AED")
                        .fact("currency", "symbol"),
                trade.define("currency_number", "currency_numeric")
                        .says("A currency's number (ISO 4217).", "784")
                        .fact("currency", "numeric"),
                trade.define("ein", "employer_identification_number", "fein")
                        .says("An employer's number in the United States.", "04-3482913")
                        .pattern("(0[1-6]|[1-5][0-9]|6[1-8])-[0-9]{7}"),
                trade.define("vat_number", "vat", "vat_id", "tax_id")
                        .says("A value added tax number with right check digits.", "DE136695976")
                        .choice(
                                "country", "Whose.", "DE", "FR", "IT", "ES", "NL", "BE", "AT", "PL", "DK", "FI", "PT",
                                "LU")
                        .makes(VatNumbers::of),
                trade.define("invoice_number", "invoice_no", "bill_number")
                        .says("An invoice's number.", "INV-2024-004829")
                        .pattern("INV-20(19|2[0-4])-[0-9]{6}"),
                trade.define("purchase_order_number", "po_number")
                        .says("A purchase order's number.", "PO-482913")
                        .pattern("PO-[1-9][0-9]{5}"),
                trade.define("payment_terms")
                        .says("When a bill is due.", "Due on receipt")
                        .listed("work", "payment_terms"),
                trade.define("tax_rate", "vat_rate")
                        .says("A usual rate of value added tax in percent.", "19")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, TEXT, CHAR)
                        .makes(making ->
                                PickedNumbers.of(making, 0, 5, 6, 7, 9, 10, 12, 13, 16, 19, 20, 21, 22, 23, 24, 25)),
                trade.define("tax_type").says("A kind of tax.", "Income tax").listed("work", "tax_type"),
                trade.define("salary", "annual_salary", "income")
                        .says("A yearly salary.", "52000")
                        .numbers(24000, 180000),
                trade.define("balance", "account_balance")
                        .says("An account's balance.", "1482.37")
                        .decimals("0.00", "25000.00", 2),
                trade.define("bitcoin_address", "bitcoinaddress", "btc_address")
                        .says("A text in the shape of a Bitcoin address.", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT")
                        .pattern("[13][A-HJ-NP-Za-km-z1-9]{33}"),
                trade.define("bitcoin_private_key", "bitcoinprivatekey")
                        .says(
                                "A text in the shape of a Bitcoin private key; it opens nothing.",
                                "5KJvsngHeMpm884wtkJNzQGaCErckhHJBGFsvd3VyK5qMZXj3hS")
                        .pattern("5[HJK][A-HJ-NP-Za-km-z1-9]{49}"),
                trade.define("ethereum_address", "eth_address", "wallet_address")
                        .says(
                                "A text in the shape of an Ethereum address.",
                                "0x32be343b94f860124dc4fee278fdcbd38c102d88")
                        .pattern("0x[0-9a-f]{40}"));
    }
}
