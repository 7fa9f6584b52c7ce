package io.mockcraft.generator.builtin.travel;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Cars, their numbers and their upkeep. */
public final class CarGenerators {

    private CarGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("car", "vehicle")
                        .says("A car with all that belongs to it, as a document; its model in text.", "Corolla")
                        .factRow("car", "model"),
                trade.define("car_maker", "carmaker", "car_make", "vehicle_make", "vehicle_manufacturer")
                        .says("Who built a car.", "Toyota")
                        .fact("car", "maker"),
                trade.define("car_model", "carmodel", "vehicle_model")
                        .says("A model of car.", "Corolla")
                        .fact("car", "model"),
                trade.define("car_type", "cartype", "vehicle_type")
                        .says("A kind of car.", "Sedan")
                        .fact("car", "type"),
                trade.define("car_fuel_type", "carfueltype", "fuel_type", "fuel")
                        .says("What a car runs on.", "Gasoline")
                        .fact("car", "fuel"),
                trade.define("car_transmission_type", "cartransmissiontype", "transmission", "transmission_type")
                        .says("A car's gearbox.", "Automatic")
                        .fact("car", "transmission"),
                trade.define("vin", "vehicle_identification_number")
                        .says("A vehicle's number (ISO 3779) with a right check digit.", "1M8GDM9AXKP042788")
                        .ofFamily()
                        .makes(Vins::of),
                trade.define("license_plate", "number_plate", "plate", "registration_plate")
                        .says("A license plate.", "7KQX412")
                        .pattern(
                                "[1-9][A-HJ-NPR-Z]{3}[0-9]{3}|[A-HJ-NPR-Z]{3}-[0-9]{4}|[A-Z]{2}[0-9]{2} [A-HJ-NPR-Z]{3}|[A-Z]-[A-Z]{2} [1-9][0-9]{3}"),
                trade.define("odometer", "mileage", "odometer_km")
                        .says("How far a car was driven, in km.", "84213")
                        .numbers(10, 280000),
                trade.define("engine_size", "engine_displacement")
                        .says("An engine's size in litres.", "2.0")
                        .decimals("0.9", "6.2", 1),
                trade.define("horsepower", "engine_power")
                        .says("An engine's horsepower.", "150")
                        .numbers(65, 620),
                trade.define("drivetrain", "drive_type")
                        .says("The driven wheels.", "FWD")
                        .listed("travel", "drivetrain"),
                trade.define("body_style")
                        .says("The shape of a car's body.", "Sedan")
                        .listed("travel", "body_style"),
                trade.define("vehicle_color", "car_color")
                        .says("A usual color of cars.", "Black")
                        .listed("travel", "vehicle_color"),
                trade.define("car_doors", "door_count")
                        .says("How many doors a car has.", "4")
                        .numbers(2, 5),
                trade.define("car_part", "auto_part")
                        .says("A part of a car.", "Alternator")
                        .listed("travel", "car_part"),
                trade.define("car_service", "maintenance_type")
                        .says("What is done in a workshop.", "Oil change")
                        .listed("travel", "car_service"),
                trade.define("tire_size", "tyre_size")
                        .says("A tire's size.", "205/55R16")
                        .pattern("(1[6-9]5|2[0-7]5)/(3[05]|4[05]|5[05]|6[05])R1[5-9]"),
                trade.define("driving_license_number", "driver_license", "drivers_license", "driving_licence")
                        .says("A driver's license number.", "K4829130")
                        .pattern("[A-Z][0-9]{7}"));
    }
}
