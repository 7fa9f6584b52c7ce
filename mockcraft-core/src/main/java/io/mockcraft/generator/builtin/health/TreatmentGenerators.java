package io.mockcraft.generator.builtin.health;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** What is done for patients: medicines, procedures, vaccines. */
public final class TreatmentGenerators {

    private TreatmentGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("medication", "medication_brand", "brand_name_drug", "medicine", "drug")
                        .says("A medicine by its brand.", "Lipitor")
                        .fact("medication", "brand"),
                trade.define("medication_generic", "generic_drug", "generic_name", "active_ingredient")
                        .says("A medicine by its generic name.", "atorvastatin")
                        .fact("medication", "generic"),
                trade.define("medication_indication", "indication")
                        .says("What a medicine is for.", "High cholesterol")
                        .fact("medication", "indication"),
                trade.define("drug_class", "medication_class")
                        .says("The class of a medicine.", "Statin")
                        .fact("medication", "drug_class"),
                trade.define("dosage", "dose", "medication_strength", "strength")
                        .says("The strength of a medicine.", "20 mg")
                        .fact("medication", "strength"),
                trade.define("dosage_form", "medication_form")
                        .says("The form of a medicine.", "tablet")
                        .fact("medication", "form"),
                trade.define("medication_route", "route_of_administration")
                        .says("How a medicine is given.", "oral")
                        .fact("medication", "route"),
                trade.define("medication_frequency", "dosing_schedule")
                        .says("How often a medicine is taken.", "once daily")
                        .fact("medication", "frequency"),
                trade.define("prescription")
                        .says("A medicine with all that belongs to it, as a document; its brand in text.", "Lipitor")
                        .factRow("medication", "brand"),
                trade.define("ndc", "ndc_code", "national_drug_code")
                        .says("A code of the National Drug Code in the form 5-4-2.", "00071-0155-23")
                        .pattern("0[0-9]{4}-[0-9]{4}-[0-9]{2}"),
                trade.define("rx_number", "prescription_number")
                        .says("A prescription's number.", "RX4821930")
                        .pattern("RX[1-9][0-9]{6}"),
                trade.define("procedure_code", "icd10_pcs", "icd10pcs")
                        .says("A procedure as its code of ICD-10-PCS.", "0DTJ4ZZ")
                        .fact("procedure", "code"),
                trade.define("procedure_text", "procedure_description")
                        .says(
                                "A procedure as ICD-10-PCS words it.",
                                "Resection of Appendix, Percutaneous Endoscopic Approach")
                        .fact("procedure", "text"),
                trade.define("medical_procedure", "procedure")
                        .says("A procedure by its usual name.", "Laparoscopic appendectomy")
                        .fact("procedure", "name"),
                trade.define("hcpcs", "hcpcs_code")
                        .says("A code of HCPCS Level II.", "A0425")
                        .fact("hcpcs", "code"),
                trade.define("hcpcs_text", "hcpcs_description")
                        .says("What a code of HCPCS Level II means.", "Ground mileage, per statute mile")
                        .fact("hcpcs", "text"),
                trade.define("vaccine", "vaccine_name", "immunization")
                        .says("What somebody is vaccinated against.", "Influenza")
                        .listed("health", "vaccine"),
                trade.define("immunization_site", "injection_site")
                        .says("Where a vaccine is given.", "Left deltoid")
                        .listed("health", "immunization_site"),
                trade.define("medical_device")
                        .says("A device of a hospital.", "Pacemaker")
                        .listed("health", "medical_device"));
    }
}
