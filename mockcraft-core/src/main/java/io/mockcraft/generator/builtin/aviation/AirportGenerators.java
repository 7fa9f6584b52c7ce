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
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Airports: name, codes, place. */
public final class AirportGenerators {

    private AirportGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("airport", "airport_name", "airlineairport")
                        .says("An airport's name.", "Hartsfield-Jackson Atlanta International Airport")
                        .fact("airport", "name"),
                trade.define("airport_iata", "airport_code", "iata_code", "iata", "airlineairportiata")
                        .says("An airport's code of IATA.", "ATL")
                        .fact("airport", "iata"),
                trade.define("airport_icao", "icao_code")
                        .says("An airport's code of ICAO.", "KATL")
                        .fact("airport", "icao"),
                trade.define("airport_city")
                        .says("The city that an airport serves.", "Atlanta")
                        .fact("airport", "city"),
                trade.define("airport_country")
                        .says("The country that an airport lies in.", "United States")
                        .fact("airport", "country"),
                trade.define("airport_country_code")
                        .says("The country of an airport as its code of two letters.", "US")
                        .fact("airport", "country_code"),
                trade.define("airport_latitude")
                        .says("An airport's latitude in degrees.", "33.6367")
                        .fits(DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .factNumber("airport", "latitude"),
                trade.define("airport_longitude")
                        .says("An airport's longitude in degrees.", "84.4281")
                        .fits(DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .factNumber("airport", "longitude"),
                trade.define("airport_elevation")
                        .says("An airport's elevation in feet.", "1026")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .factNumber("airport", "elevation"),
                trade.define("airport_time_zone", "airport_timezone")
                        .says("An airport's time zone.", "America/New_York")
                        .fact("airport", "time_zone"),
                trade.define("airport_document", "airport_json")
                        .says("An airport with all that belongs to it, as a document; its code in text.", "ATL")
                        .factRow("airport", "iata"),
                trade.define("runway", "runway_number").says("A runway.", "09L").listed("travel", "runway"),
                trade.define("gate", "gate_number", "boarding_gate")
                        .says("A gate of an airport.", "B22")
                        .pattern("[A-F]([1-9]|[1-5][0-9])"),
                trade.define("terminal", "airport_terminal")
                        .says("A terminal of an airport.", "2")
                        .pattern("[1-5]|[A-E]"),
                trade.define("baggage_claim", "baggage_carousel", "carousel")
                        .says("A baggage carousel.", "7")
                        .numbers(1, 18),
                trade.define("baggage_tag", "bag_tag", "luggage_tag")
                        .says("A bag's tag number: airline's number and six digits.", "0220482913")
                        .pattern("0(001|006|016|125|057|074|220|235|176|157)[0-9]{6}"),
                trade.define("baggage_status")
                        .says("Where a bag is.", "Checked in")
                        .listed("travel", "baggage_status"),
                trade.define("metar")
                        .says(
                                "A weather report of an airport.",
                                "METAR: ULAA 011400Z 17004MPS 120V220 9999 SCT030 18/06 Q1002 R08/190068 NOSIG RMK QFE750/1001")
                        .picked("aviation.metar"));
    }
}
