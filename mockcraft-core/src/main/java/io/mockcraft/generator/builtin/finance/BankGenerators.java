package io.mockcraft.generator.builtin.finance;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Banks, accounts and payments. */
public final class BankGenerators {

    private BankGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("bank", "bank_name", "bankname")
                        .says("A bank.", "JPMorgan Chase")
                        .fact("bank", "name"),
                trade.define("bank_bic")
                        .says("The code (BIC) of a bank that exists; agrees with bank.", "CHASUS33")
                        .fact("bank", "bic"),
                trade.define("bank_country")
                        .says("The country of a bank.", "United States")
                        .fact("bank", "country"),
                trade.define("bank_city")
                        .says("The city of a bank's head office.", "New York")
                        .fact("bank", "city"),
                trade.define("bank_type", "banktype")
                        .says("A kind of bank.", "Retail bank")
                        .listed("work", "bank_type"),
                trade.define("routing_number", "aba", "aba_number", "aba_routing_number", "achrouting", "ach_routing")
                        .says("A routing number of the United States with a right check digit.", "021000021")
                        .makes(making ->
                                PatternText.of(making, "(0[1-9]|1[0-2]|2[1-9]|3[0-2])[0-9]{6}", 1, BankNumbers::aba)),
                trade.define("ach_account", "achaccount")
                        .says("An account number of twelve digits.", "586981958265")
                        .pattern("[0-9]{12}"),
                trade.define("sort_code")
                        .says("A bank's sort code in the United Kingdom.", "20-48-29")
                        .pattern("[0-9]{2}-[0-9]{2}-[0-9]{2}"),
                trade.define("account_type", "bank_account_type")
                        .says("A kind of account.", "Checking")
                        .listed("work", "account_type"),
                trade.define("transaction_type")
                        .says("What moved money.", "Deposit")
                        .listed("work", "transaction_type"),
                trade.define("transaction_status")
                        .says("Where a transaction stands.", "Pending")
                        .listed("work", "transaction_status"),
                trade.define("transaction_id", "transaction_reference")
                        .says("A transaction's number.", "TX7KQ2M9PLA4")
                        .pattern("TX[A-Z0-9]{10}"),
                trade.define("payment_reference", "creditor_reference")
                        .says("A creditor's reference (ISO 11649) with right check digits.", "RF18539007547034")
                        .makes(making -> PatternText.of(making, "[0-9]{12}", 4, BankNumbers::creditor)),
                trade.define("loan_type").says("A kind of loan.", "Mortgage").listed("work", "loan_type"),
                trade.define("interest_rate", "apr")
                        .says("A yearly rate in percent.", "4.25")
                        .decimals("0.50", "24.99", 2),
                trade.define("credit_score")
                        .says("A credit score from 300 to 850.", "712")
                        .numbers(300, 850),
                trade.define("credit_limit").says("A credit limit.", "5000").numbers(500, 50000),
                trade.define("merchant_category", "merchant_category_name")
                        .says("What a merchant sells.", "Veterinary services")
                        .fact("merchant_category", "name"),
                trade.define("mcc", "merchant_category_code")
                        .says("A merchant's category as its code (ISO 18245).", "0742")
                        .fact("merchant_category", "code"),
                trade.define("expense_category")
                        .says("What money was spent on.", "Travel")
                        .listed("work", "expense_category"));
    }
}
