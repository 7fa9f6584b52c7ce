package io.mockcraft.generator.builtin.health;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** What patients have: diagnoses, symptoms, allergies. */
public final class ConditionGenerators {

    private ConditionGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("diagnosis_code", "icd10", "icd10_code", "icd_10", "icd_code", "icd")
                        .says("A diagnosis as its code of ICD-10-CM.", "A09")
                        .fact("diagnosis", "code"),
                trade.define("diagnosis", "diagnosis_text", "icd10_description", "diagnosis_description", "icd_text")
                        .says(
                                "A diagnosis as ICD-10-CM words it.",
                                "Infectious gastroenteritis and colitis, unspecified")
                        .fact("diagnosis", "text"),
                trade.define("medical_condition", "condition", "disease", "illness")
                        .says("A condition by its everyday name.", "Gastroenteritis")
                        .fact("diagnosis", "condition"),
                trade.define("body_system", "organ_system")
                        .says("The body system that a condition belongs to.", "Infectious")
                        .fact("diagnosis", "system"),
                trade.define("symptom", "symptoms", "complaint", "chief_complaint")
                        .says("What a patient complains of.", "Abdominal pain")
                        .listed("health", "symptom"),
                trade.define("allergy", "allergen")
                        .says("What somebody is allergic to.", "Penicillin")
                        .listed("health", "allergy"),
                trade.define("allergy_severity")
                        .says("How strong an allergy is.", "Mild")
                        .listed("health", "allergy_severity"),
                trade.define("allergy_reaction")
                        .says("What an allergy does.", "Hives")
                        .listed("health", "allergy_reaction"),
                trade.define("food_allergen")
                        .says("A food that must be declared because of allergies.", "Eggs")
                        .picked("food.allergens"),
                trade.define("body_site", "body_part")
                        .says("A part of the body.", "Head")
                        .listed("health", "body_site"),
                trade.define("smoking_status", "tobacco_use")
                        .says("Whether somebody smokes.", "Never smoker")
                        .listed("health", "smoking_status"),
                trade.define("blood_type", "blood_group", "bloodtype")
                        .says("A blood type of ABO and Rh.", "O+")
                        .listed("health", "blood_type"),
                trade.define("triage_level")
                        .says("How urgent an emergency is.", "Resuscitation")
                        .listed("health", "triage_level"),
                trade.define("diet", "dietary_restriction")
                        .says("What a patient may eat.", "Regular")
                        .listed("health", "diet"));
    }
}
