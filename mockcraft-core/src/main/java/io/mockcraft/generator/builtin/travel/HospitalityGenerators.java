package io.mockcraft.generator.builtin.travel;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;

/** Hotels and their guests. */
public final class HospitalityGenerators {

    private HospitalityGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("hotel", "hotel_name")
                        .says("A hotel.", "Grand Hotel Boston")
                        .writes(HospitalityGenerators::hotel),
                trade.define("room_type", "hotel_room_type")
                        .says("A kind of hotel room.", "Single")
                        .listed("travel", "room_type"),
                trade.define("bed_type").says("A kind of bed.", "Single").listed("travel", "bed_type"),
                trade.define("room_number", "hotel_room")
                        .says("A room's number.", "412")
                        .pattern("[1-9][0-3][0-9]"),
                trade.define("hotel_amenity", "amenity")
                        .says("What a hotel offers.", "Free Wi-Fi")
                        .listed("travel", "hotel_amenity"),
                trade.define("board_type", "meal_plan")
                        .says("Which meals a stay includes.", "Room only")
                        .listed("travel", "board_type"),
                trade.define("reservation_status", "booking_status")
                        .says("Where a reservation stands.", "Pending")
                        .listed("travel", "reservation_status"),
                trade.define("reservation_number", "confirmation_number", "booking_number")
                        .says("A reservation's number.", "HT-48291305")
                        .pattern("HT-[1-9][0-9]{7}"),
                trade.define("room_rate", "nightly_rate")
                        .says("The price of a night.", "129.00")
                        .decimals("45.00", "480.00", 2),
                trade.define("hotel_stars", "star_rating")
                        .says("The stars of a hotel.", "4")
                        .numbers(1, 5),
                trade.define("guest_count", "number_of_guests")
                        .says("How many guests stay.", "2")
                        .numbers(1, 6),
                trade.define("nights", "length_of_stay")
                        .says("How many nights guests stay.", "3")
                        .numbers(1, 14),
                trade.define("travel_purpose")
                        .says("Why somebody travels.", "Business")
                        .listed("travel", "travel_purpose"));
    }

    private static Phrase hotel(Making making) {
        return Phrases.joined(List.of(
                Phrases.oneOf(making.facts().list("travel", "hotel_brand_word")),
                Phrases.text(" Hotel "),
                Phrases.oneOf(making.facts().table("place").column("city"))));
    }
}
