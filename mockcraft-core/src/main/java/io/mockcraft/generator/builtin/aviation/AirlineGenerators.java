package io.mockcraft.generator.builtin.aviation;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.DOUBLE;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.REAL;
import static io.mockcraft.catalog.TypeKind.SMALLINT;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Airlines, their aircraft and passengers. */
public final class AirlineGenerators {

    private AirlineGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("airline", "airline_name")
                        .says("An airline.", "American Airlines")
                        .fact("airline", "name"),
                trade.define("airline_iata", "airline_code")
                        .says("An airline's code of IATA.", "AA")
                        .fact("airline", "iata"),
                trade.define("airline_icao")
                        .says("An airline's code of ICAO.", "AAL")
                        .fact("airline", "icao"),
                trade.define("airline_callsign", "callsign")
                        .says("An airline's call sign on the radio.", "AMERICAN")
                        .fact("airline", "callsign"),
                trade.define("airline_country")
                        .says("The country of an airline.", "United States")
                        .fact("airline", "country"),
                trade.define("airline_document", "airline_json")
                        .says("An airline with all that belongs to it, as a document; its code in text.", "AA")
                        .factRow("airline", "iata"),
                trade.define(
                                "aircraft_type",
                                "aircraft",
                                "airplane",
                                "aircraft_model",
                                "airlineaircrafttype",
                                "airlineairplane")
                        .says("A type of airliner.", "Airbus A220-100")
                        .fact("aircraft", "name"),
                trade.define("aircraft_manufacturer")
                        .says("Who built an airliner.", "Airbus")
                        .fact("aircraft", "manufacturer"),
                trade.define("aircraft_icao", "aircraft_type_code")
                        .says("An airliner's designator of ICAO.", "BCS1")
                        .fact("aircraft", "icao"),
                trade.define("aircraft_iata")
                        .says("An airliner's code of IATA.", "221")
                        .fact("aircraft", "iata"),
                trade.define("aircraft_seats", "seat_count")
                        .says("The seats of a type of airliner.", "110")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .factNumber("aircraft", "seats"),
                trade.define("aircraft_range")
                        .says("How far a type of airliner flies, in km.", "6300")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .factNumber("aircraft", "range_km"),
                trade.define("aircraft_registration", "tail_number", "registration", "airplane_registration")
                        .says("An aircraft's registration.", "N482UA")
                        .pattern(
                                "N[1-9][0-9]{2}[A-HJ-NP-Z]{2}|G-[A-Z]{4}|D-A[A-Z]{3}|F-G[A-Z]{3}|C-[FG][A-Z]{3}|HB-J[A-Z]{2}|OH-L[A-Z]{2}|JA[0-9]{3}[A-Z]"),
                trade.define("seat", "seat_number", "airlineseat")
                        .says("A seat of an airliner.", "14C")
                        .pattern("([1-9]|[1-3][0-9])[A-F]"),
                trade.define("seat_preference")
                        .says("Where a passenger wants to sit.", "Window")
                        .listed("travel", "seat_preference"),
                trade.define("cabin_class", "travel_class", "booking_class")
                        .says("A class of travel.", "Economy")
                        .listed("travel", "cabin_class"),
                trade.define("fare_class", "fare_code")
                        .says("A booking class as one letter.", "Y")
                        .pattern("[FAJCDIWPYBHKMLVSNQOG]"),
                trade.define("meal_preference", "airline_meal")
                        .says("A meal on board.", "Standard")
                        .listed("travel", "meal_preference"),
                trade.define("record_locator", "pnr", "booking_reference", "airlinerecordlocator")
                        .says("A booking's record locator.", "K7QX2M")
                        .pattern("[A-HJ-NP-Z][A-HJ-NP-Z2-9]{5}"),
                trade.define("ticket_number", "eticket_number")
                        .says("A ticket's number with a right check digit.", "0162348291305")
                        .makes(making -> PatternText.of(
                                making,
                                "(001|006|016|125|057|074|220|235|176|157)[0-9]{9}",
                                1,
                                AviationNumbers::ticket)),
                trade.define("frequent_flyer_number", "loyalty_number")
                        .says("A frequent flyer's number.", "LH482913057")
                        .pattern("(AA|DL|UA|BA|AF|LH|EK|QF)[0-9]{9}"),
                trade.define("crew_role")
                        .says("A position of an aircraft's crew.", "Captain")
                        .listed("travel", "crew_role"),
                trade.define("delay_reason")
                        .says("Why a flight is late.", "Weather")
                        .listed("travel", "delay_reason"));
    }
}
