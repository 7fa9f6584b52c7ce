package io.mockcraft.generator.builtin.health;

import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.DOUBLE;
import static io.mockcraft.catalog.TypeKind.REAL;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** What is measured on patients, with units and plausible ranges. */
public final class MeasureGenerators {

    private MeasureGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("vital_sign", "vitals")
                        .says("A vital sign with its value and unit.", "Heart rate: 72 beats/min")
                        .ofFamily()
                        .makes(making -> Measured.sentence(making, "vital_sign")),
                trade.define("vital_sign_name", "vital_name")
                        .says("What a vital sign measures.", "Heart rate")
                        .fact("vital_sign", "name"),
                trade.define("vital_sign_value", "vital_value")
                        .says("The value of a vital sign, plausible for what it measures.", "72.0")
                        .fits(DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .ofFamily()
                        .makes(making -> Measured.value(making, "vital_sign")),
                trade.define("vital_sign_unit", "vital_unit")
                        .says("The unit of a vital sign.", "beats/min")
                        .fact("vital_sign", "unit"),
                trade.define("lab_result")
                        .says("A laboratory result with its value and unit.", "Hemoglobin: 13.9 g/dL")
                        .ofFamily()
                        .makes(making -> Measured.sentence(making, "lab_test")),
                trade.define("lab_test", "lab_test_name")
                        .says("What a laboratory measures.", "Hemoglobin")
                        .fact("lab_test", "name"),
                trade.define("lab_value", "lab_test_value")
                        .says("The value of a laboratory test, plausible for what it measures.", "13.9")
                        .fits(DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .ofFamily()
                        .makes(making -> Measured.value(making, "lab_test")),
                trade.define("lab_unit", "lab_test_unit")
                        .says("The unit of a laboratory test.", "g/dL")
                        .fact("lab_test", "unit"),
                trade.define("lab_reference_range", "reference_range")
                        .says("The usual range of a laboratory test.", "12.0-17.5")
                        .fact("lab_test", "reference"),
                trade.define("loinc", "loinc_code")
                        .says("The LOINC code of a laboratory test.", "718-7")
                        .fact("lab_test", "loinc"),
                trade.define("medical_specimen", "specimen", "specimen_type")
                        .says("What a laboratory examines.", "Whole blood")
                        .listed("health", "medical_specimen"),
                trade.define("blood_pressure", "bp")
                        .says("A blood pressure, systolic over diastolic, in mmHg.", "128/82")
                        .pattern("(9[5-9]|1[0-4][0-9])/(5[5-9]|[67][0-9]|8[0-9])"),
                trade.define("heart_rate", "pulse", "bpm")
                        .says("A heart rate at rest, in beats a minute.", "72")
                        .numbers(55, 105),
                trade.define("body_temperature", "temperature_celsius")
                        .says("A body temperature in °C.", "36.8")
                        .decimals("36.0", "39.5", 1),
                trade.define("body_height", "height_cm")
                        .says("An adult's height in cm.", "174")
                        .numbers(150, 198),
                trade.define("body_weight", "weight_kg")
                        .says("An adult's weight in kg.", "71.5")
                        .decimals("45.0", "120.0", 1),
                trade.define("bmi", "body_mass_index")
                        .says("A body mass index.", "24.3")
                        .decimals("17.5", "38.0", 1),
                trade.define("oxygen_saturation", "spo2")
                        .says("Oxygen saturation in percent.", "97")
                        .numbers(91, 100),
                trade.define("pain_score", "pain_level")
                        .says("Pain from 0 to 10.", "3")
                        .numbers(0, 10));
    }
}
