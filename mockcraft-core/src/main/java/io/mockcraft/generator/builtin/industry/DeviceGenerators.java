package io.mockcraft.generator.builtin.industry;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.CheckDigits;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Telecommunication, energy and connected things. */
public final class DeviceGenerators {

    private DeviceGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("imei")
                        .says("A mobile device's number with a right check digit.", "490154203237518")
                        .makes(making -> PatternText.of(making, "35[0-9]{12}", 1, CheckDigits::luhn)),
                trade.define("iccid", "sim_number")
                        .says("A SIM card's number with a right check digit.", "8901260482913057432")
                        .makes(making -> PatternText.of(making, "89(1|44|49|33|61)[0-9]{14}", 1, CheckDigits::luhn)),
                trade.define("imsi")
                        .says("A mobile subscriber's number.", "310260482913057")
                        .pattern("(310260|262011|234150|208010|505010)[0-9]{9}"),
                trade.define("telecom_operator", "mobile_operator", "network_operator")
                        .says("An operator of telephone networks.", "AT&T")
                        .listed("tech", "telecom_operator"),
                trade.define("network_type", "connection_type")
                        .says("A kind of network.", "2G")
                        .listed("tech", "network_type"),
                trade.define("call_type").says("A kind of call.", "Inbound").listed("tech", "call_type"),
                trade.define("call_duration")
                        .says("How long a call took, in seconds.", "184")
                        .numbers(1, 3600),
                trade.define("data_plan", "mobile_plan")
                        .says("A plan of an operator.", "Prepaid 5 GB")
                        .listed("tech", "data_plan"),
                trade.define("data_usage", "data_usage_mb")
                        .says("Megabytes used.", "1482")
                        .numbers(0, 60000),
                trade.define("signal_strength")
                        .says("Signal strength, in dB below one milliwatt.", "71")
                        .numbers(40, 115),
                trade.define("energy_source")
                        .says("Where energy comes from.", "Solar")
                        .listed("tech", "energy_source"),
                trade.define("energy_unit").says("A unit of energy.", "Wh").listed("tech", "energy_unit"),
                trade.define("energy_consumption", "kwh")
                        .says("Energy used, in kWh.", "12.48")
                        .decimals("0.10", "95.00", 2),
                trade.define("power_plant_type")
                        .says("A kind of power plant.", "Wind farm")
                        .listed("tech", "power_plant_type"),
                trade.define("meter_type")
                        .says("What a meter measures.", "Electricity")
                        .listed("tech", "meter_type"),
                trade.define("meter_number", "meter_id")
                        .says("A meter's number.", "MTR48291305")
                        .pattern("MTR[1-9][0-9]{7}"),
                trade.define("meter_reading")
                        .says("What a meter shows.", "48213")
                        .numbers(100, 99999),
                trade.define("tariff", "energy_tariff")
                        .says("A tariff of an energy supplier.", "Fixed rate")
                        .listed("tech", "tariff"),
                trade.define("voltage").says("A voltage in V.", "230.4").decimals("207.0", "253.0", 1),
                trade.define("device_type", "iot_device", "smart_device")
                        .says("A kind of connected thing.", "Thermostat")
                        .listed("tech", "device_type"),
                trade.define("device_id")
                        .says("A connected thing's number.", "dev-3f2a9c1e")
                        .pattern("dev-[0-9a-f]{8}"),
                trade.define("device_status")
                        .says("How a connected thing is.", "online")
                        .listed("tech", "device_status"),
                trade.define("device_model", "phone_model")
                        .says("A model of telephone or tablet.", "iPhone")
                        .picked("device.model_name"),
                trade.define("device_manufacturer")
                        .says("Who built a device.", "ASUS")
                        .picked("device.manufacturer"),
                trade.define("serial_number")
                        .says("A device's serial number.", "C02XL0GTJGH5")
                        .pattern("[A-HJ-NP-Z][0-9]{2}[A-HJ-NP-Z0-9]{9}"),
                trade.define("firmware_version", "firmware")
                        .says("A version of firmware.", "2.4.17")
                        .pattern("[1-5]\\.[0-9]\\.[1-9]?[0-9]"),
                trade.define("sensor_type")
                        .says("What a sensor measures.", "temperature")
                        .listed("tech", "sensor_type"),
                trade.define("sensor_unit", "unit_of_measure", "measurement_unit")
                        .says("The unit of a sensor.", "°C")
                        .listed("tech", "sensor_unit"),
                trade.define("sensor_reading", "sensor_value")
                        .says("A sensor's reading.", "21.48")
                        .decimals("0.00", "100.00", 2),
                trade.define("battery_level", "battery")
                        .says("A battery's charge in percent.", "84")
                        .numbers(0, 100),
                trade.define("iot_protocol")
                        .says("How connected things talk.", "MQTT")
                        .listed("tech", "iot_protocol"));
    }
}
