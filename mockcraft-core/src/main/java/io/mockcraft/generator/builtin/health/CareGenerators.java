package io.mockcraft.generator.builtin.health;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Hospitals, practices, insurers, and the numbers that patients have there. */
public final class CareGenerators {

    private CareGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("hospital", "hospital_name", "clinic")
                        .says("A hospital.", "Abbeville Area Medical Center")
                        .picked("medical.hospital_name"),
                trade.define("hospital_department", "ward")
                        .says("A department of a hospital.", "Emergency Department")
                        .listed("health", "department"),
                trade.define("medical_specialty", "specialty", "physician_specialty")
                        .says("What a physician is trained in.", "Anesthesiology")
                        .listed("health", "specialty"),
                trade.define("medical_profession")
                        .says("A profession in health care.", "Anesthesiologist")
                        .picked("medical.medical_professions"),
                trade.define("encounter_type", "visit_type")
                        .says("How a patient is seen.", "Inpatient")
                        .listed("health", "encounter_type"),
                trade.define("admission_type")
                        .says("How a patient came to the hospital.", "Elective")
                        .listed("health", "admission_type"),
                trade.define("discharge_disposition", "discharge_status")
                        .says("Where a patient goes from the hospital.", "Home")
                        .listed("health", "discharge_disposition"),
                trade.define("patient_status")
                        .says("Where a patient stands.", "Admitted")
                        .listed("health", "patient_status"),
                trade.define("appointment_status")
                        .says("Where an appointment stands.", "Scheduled")
                        .listed("health", "appointment_status"),
                trade.define("health_insurance_plan", "health_plan", "payer_type")
                        .says("A kind of health insurance.", "HMO")
                        .listed("health", "health_insurance_plan"),
                trade.define("medical_record_number", "mrn", "patient_id", "patient_number")
                        .says("A medical record number.", "MRN-00482913")
                        .pattern("MRN-[0-9]{8}"),
                trade.define("health_insurance_number", "insurance_member_id", "member_id")
                        .says("A member number of a health insurer.", "XWH482913057")
                        .pattern("[A-Z]{3}[0-9]{9}"),
                trade.define("npi", "npi_number", "national_provider_identifier")
                        .says("A National Provider Identifier with a right check digit.", "1234567893")
                        .makes(making -> PatternText.of(making, "[12][0-9]{8}", 1, HealthNumbers::npi)),
                trade.define("nhs_number", "nhs")
                        .says("A number of the National Health Service with a right check digit.", "9434765919")
                        .makes(making -> PatternText.of(making, "[4-7][0-9]{7}", 2, HealthNumbers::nhs)),
                trade.define("medicare_beneficiary_id", "mbi", "medicare_id", "medicare_number")
                        .says("A Medicare beneficiary identifier.", "1EG4TE5MK73")
                        .pattern(
                                "[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9][AC-HJKMNP-RT-Y]{2}[0-9]{2}"),
                trade.define("dea_number", "dea")
                        .says("A registration number of the DEA with a right check digit.", "AB1234563")
                        .makes(making -> PatternText.of(making, "[ABFM][A-Z][0-9]{6}", 1, HealthNumbers::dea)),
                trade.define("medical_license_number")
                        .says("A physician's license number.", "MD482913")
                        .pattern("(MD|DO|NP|PA)[1-9][0-9]{5}"),
                trade.define("hospital_room", "room_and_bed")
                        .says("A room and bed of a hospital.", "412-B")
                        .pattern("[1-9][0-4][0-9]-[A-D]"));
    }
}
