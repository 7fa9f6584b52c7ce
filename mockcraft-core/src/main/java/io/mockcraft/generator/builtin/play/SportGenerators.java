package io.mockcraft.generator.builtin.play;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;

/** Sports, games and famous people. */
public final class SportGenerators {

    private SportGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("celebrity_actor", "celebrityactor", "actor", "actress")
                        .says("An actor.", "Meryl Streep")
                        .listed("play", "celebrity_actor"),
                trade.define("celebrity_business", "celebritybusiness", "entrepreneur")
                        .says("A person of business.", "Warren Buffett")
                        .listed("play", "celebrity_business"),
                trade.define("celebrity_sport", "celebritysport", "athlete")
                        .says("A person of sport.", "Serena Williams")
                        .listed("play", "celebrity_sport"),
                trade.define("sport", "sport_name").says("A sport.", "Archery").listed("play", "sport"),
                trade.define("sports_league", "league")
                        .says("A league.", "Premier League")
                        .listed("play", "sports_league"),
                trade.define("sports_team", "team_name", "sport_team")
                        .says("A team.", "Boston Tigers")
                        .writes(SportGenerators::team),
                trade.define("stadium", "venue")
                        .says("A stadium.", "Wembley Stadium")
                        .listed("play", "stadium"),
                trade.define("football_team", "football_club", "soccer_team")
                        .says("A football club.", "Real Madrid")
                        .picked("football.teams"),
                trade.define("football_position", "player_position")
                        .says("A position in football.", "Goalkeeper")
                        .picked("football.positions"),
                trade.define("basketball_team")
                        .says("A basketball team.", "Atlanta Hawks")
                        .picked("basketball.teams"),
                trade.define("jersey_number", "shirt_number")
                        .says("A player's number.", "10")
                        .numbers(1, 99),
                trade.define("match_score", "game_score")
                        .says("A score.", "2:1")
                        .pattern("[0-5]:[0-5]"),
                trade.define("match_result", "game_result")
                        .says("How a match ended.", "Win")
                        .listed("play", "match_result"),
                trade.define("medal").says("A medal.", "Gold").listed("play", "medal"),
                trade.define("olympic_sport")
                        .says("An Olympic sport.", "3x3 basketball")
                        .picked("olympic_sport.summer_olympics"),
                trade.define("gamertag", "gamer_tag", "player_name")
                        .says("A player's name.", "SilentWolf482")
                        .writes(SportGenerators::gamertag),
                trade.define("game_item_rarity", "item_rarity", "rarity")
                        .says("How rare an item of a game is.", "Common")
                        .listed("play", "game_item_rarity"),
                trade.define("game_class", "character_class")
                        .says("A class of characters.", "Warrior")
                        .listed("play", "game_class"),
                trade.define("game_mode")
                        .says("A mode of a game.", "Single player")
                        .listed("play", "game_mode"),
                trade.define("game_rating", "esrb_rating")
                        .says("A game's rating.", "E")
                        .listed("play", "game_rating"),
                trade.define("player_level").says("A player's level.", "42").numbers(1, 100),
                trade.define("chess_opening")
                        .says("A chess opening.", "Sicilian Defence")
                        .listed("play", "chess_opening"),
                trade.define("hobby", "pastime").says("A hobby.", "3D printing").listed("work", "hobby"));
    }

    private static Phrase team(Making making) {
        return Phrases.joined(List.of(
                Phrases.oneOf(making.facts().table("place").column("city")),
                Phrases.text(" "),
                Phrases.oneOf(List.of(
                        "Tigers", "Bears", "Hawks", "Wolves", "Sharks", "Eagles", "Lions", "Rangers", "Comets",
                        "Giants"))));
    }

    private static Phrase gamertag(Making making) {
        return Phrases.joined(List.of(
                Phrases.oneOf(making.facts().list("play", "gamertag_first")),
                Phrases.oneOf(making.facts().list("play", "gamertag_second")),
                (draw, out) -> out.append(10 + draw.random().below(990))));
    }
}
