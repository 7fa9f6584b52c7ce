package io.mockcraft.generator.builtin.aviation;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.SMALLINT;
import static io.mockcraft.catalog.TypeKind.TEXT;
import static io.mockcraft.catalog.TypeKind.TIMESTAMP;
import static io.mockcraft.catalog.TypeKind.TIMESTAMP_ZONED;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Flights: number, times and duration agree with the airports that they fly between. */
public final class FlightGenerators {

    private FlightGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("flight_number", "airlineflightnumber", "flight")
                        .says("A flight's number; its airline agrees with airline.", "LH482")
                        .ofFamily()
                        .makes(Flights::number),
                trade.define("flight_status")
                        .says("Where a flight stands.", "Scheduled")
                        .listed("travel", "flight_status"),
                trade.define("flight_origin", "departure_airport", "origin_airport")
                        .says("The code of the airport that a flight leaves.", "ATL")
                        .ofFamily()
                        .makes(making -> Flights.airport(making, "origin")),
                trade.define("flight_destination", "arrival_airport", "destination_airport")
                        .says("The code of the airport that a flight goes to; never the one it leaves.", "LAX")
                        .ofFamily()
                        .makes(making -> Flights.airport(making, "destination")),
                trade.define("flight_departure", "departure_time", "flight_departure_time", "std")
                        .says("When a flight leaves (UTC).", "2025-01-12T09:40:00")
                        .fits(TIMESTAMP, TIMESTAMP_ZONED, TEXT, CHAR)
                        .ofFamily()
                        .makes(making -> Flights.time(making, false)),
                trade.define("flight_arrival", "arrival_time", "flight_arrival_time", "sta")
                        .says("When a flight arrives (UTC): departure and duration.", "2025-01-12T14:25:00")
                        .fits(TIMESTAMP, TIMESTAMP_ZONED, TEXT, CHAR)
                        .ofFamily()
                        .makes(making -> Flights.time(making, true)),
                trade.define("flight_duration", "flight_minutes")
                        .says("How long a flight takes in minutes, by the distance of its airports.", "285")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, TEXT, CHAR)
                        .ofFamily()
                        .makes(Flights::minutes),
                trade.define("flight_distance", "distance_km")
                        .says("How far a flight goes in km, the great circle between its airports.", "3127")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, TEXT, CHAR)
                        .ofFamily()
                        .makes(Flights::kilometers));
    }
}
