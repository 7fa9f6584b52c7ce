package io.mockcraft.generator.builtin.industry;

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

/** Policies and claims. */
public final class InsuranceGenerators {

    private InsuranceGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("insurance_type", "insurance_product")
                        .says("A kind of insurance.", "Life")
                        .listed("work", "insurance_type"),
                trade.define("policy_number", "insurance_number")
                        .says("A policy's number.", "POL-48291305")
                        .pattern("POL-[1-9][0-9]{7}"),
                trade.define("policy_status")
                        .says("Where a policy stands.", "Active")
                        .listed("work", "policy_status"),
                trade.define("claim_number", "claim_id")
                        .says("A claim's number.", "CLM-4829130")
                        .pattern("CLM-[1-9][0-9]{6}"),
                trade.define("claim_status")
                        .says("Where a claim stands.", "Submitted")
                        .listed("work", "claim_status"),
                trade.define("claim_reason", "loss_cause", "cause_of_loss")
                        .says("Why a claim is made.", "Collision")
                        .listed("work", "claim_reason"),
                trade.define("coverage_type", "coverage")
                        .says("What a policy covers.", "Liability")
                        .listed("work", "coverage_type"),
                trade.define("premium", "insurance_premium")
                        .says("A month's premium.", "84.50")
                        .decimals("8.00", "650.00", 2),
                trade.define("deductible")
                        .says("What the insured pays first.", "500")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, TEXT, CHAR)
                        .makes(making -> PickedNumbers.of(making, 0, 100, 150, 200, 250, 300, 400, 500, 750)),
                trade.define("coverage_amount", "sum_insured")
                        .says("What an insurer pays at most.", "250000")
                        .numbers(10000, 1000000),
                trade.define("claim_amount")
                        .says("What a claim is for.", "2480.00")
                        .decimals("100.00", "50000.00", 2));
    }
}
