package io.mockcraft.generator.builtin.industry;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;

/** Law and government. */
public final class OfficeGenerators {

    private OfficeGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("case_number", "docket_number")
                        .says("A court case's number.", "2:24-cv-04829")
                        .pattern("[1-8]:(1[5-9]|2[0-4])-(cv|cr|mc|bk)-[0-9]{5}"),
                trade.define("case_type", "legal_case_type")
                        .says("A kind of case.", "Civil")
                        .listed("work", "case_type"),
                trade.define("case_status")
                        .says("Where a case stands.", "Filed")
                        .listed("work", "case_status"),
                trade.define("court", "court_name")
                        .says("A court.", "Supreme Court")
                        .listed("work", "court"),
                trade.define("legal_document")
                        .says("A document of courts and lawyers.", "Complaint")
                        .listed("work", "legal_document"),
                trade.define("legal_role")
                        .says("Who somebody is in court.", "Plaintiff")
                        .listed("work", "legal_role"),
                trade.define("practice_area")
                        .says("What a lawyer works in.", "Corporate law")
                        .listed("work", "practice_area"),
                trade.define("law_firm")
                        .says("A law firm.", "Lovelace, Babbage & Partners")
                        .writes(OfficeGenerators::firm),
                trade.define("bar_number", "attorney_number")
                        .says("A lawyer's number.", "482913")
                        .pattern("[1-9][0-9]{5}"),
                trade.define("government_agency", "agency")
                        .says("An agency of the United States.", "Department of Education")
                        .listed("work", "government_agency"),
                trade.define("government_document", "document_type")
                        .says("A document of an office.", "Passport")
                        .listed("work", "government_document"),
                trade.define("government_level")
                        .says("A level of government.", "Federal")
                        .listed("work", "government_level"),
                trade.define("visa_type").says("A kind of visa.", "Tourist").listed("work", "visa_type"),
                trade.define("permit_type")
                        .says("A kind of permit.", "Building permit")
                        .listed("work", "permit_type"),
                trade.define("permit_number", "license_number")
                        .says("A permit's number.", "P-2024-04829")
                        .pattern("P-20(1[5-9]|2[0-4])-[0-9]{5}"),
                trade.define("patent_number")
                        .says("A patent's number in the United States.", "US10482913B2")
                        .pattern("US1[01][0-9]{6}B2"),
                trade.define("military_rank")
                        .says("A rank of an army.", "Private")
                        .picked("military.army_rank"),
                trade.define("emergency_type")
                        .says("A kind of emergency.", "Fire")
                        .picked("emergency.nature"));
    }

    private static Phrase firm(Making making) {
        Phrase name = making.words().phrase("name.last_name");
        return Phrases.joined(List.of(name, Phrases.text(", "), name, Phrases.text(" & Partners")));
    }
}
