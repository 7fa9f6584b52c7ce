package io.mockcraft.generator.builtin.play;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;

/** Emoji and what they are called. */
public final class EmojiGenerators {

    private EmojiGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("emoji").says("An emoji.", "🐶").fact("emoji", "emoji"),
                trade.define("emoji_alias", "emojialias")
                        .says("An emoji's short name.", "dog")
                        .fact("emoji", "alias"),
                trade.define("emoji_category", "emojicategory")
                        .says("An emoji's category.", "Animals & Nature")
                        .fact("emoji", "category"),
                trade.define("emoji_tag", "emojitag")
                        .says("A word for an emoji.", "animal")
                        .fact("emoji", "tag"),
                trade.define("emoji_sentence", "emojisentence")
                        .says("A sentence with an emoji.", "Alias consequatur aut 🐶.")
                        .writes(EmojiGenerators::sentence),
                trade.define("emoji_animal", "emojianimal")
                        .says("An emoji of an animal.", "🐶")
                        .picks(making -> of(making, "animal")),
                trade.define("emoji_clothing", "emojiclothing")
                        .says("An emoji of clothes.", "👓")
                        .picks(making -> of(making, "clothing")),
                trade.define("emoji_costume", "emojicostume")
                        .says("An emoji of a costume.", "👹")
                        .picks(making -> of(making, "costume")),
                trade.define("emoji_electronics", "emojielectronics")
                        .says("An emoji of a device.", "📱")
                        .picks(making -> of(making, "electronics")),
                trade.define("emoji_face", "emojiface")
                        .says("An emoji of a face.", "😀")
                        .picks(making -> of(making, "face")),
                trade.define("emoji_flag", "emojiflag")
                        .says("An emoji of a flag.", "🏁")
                        .picks(making -> of(making, "flag")),
                trade.define("emoji_food", "emojifood")
                        .says("An emoji of food.", "🍎")
                        .picks(making -> of(making, "food")),
                trade.define("emoji_game", "emojigame")
                        .says("An emoji of a game.", "🎮")
                        .picks(making -> of(making, "game")),
                trade.define("emoji_gesture", "emojigesture")
                        .says("An emoji of a gesture.", "🙅")
                        .picks(making -> of(making, "gesture")),
                trade.define("emoji_hand", "emojihand")
                        .says("An emoji of a hand.", "👍")
                        .picks(making -> of(making, "hand")),
                trade.define("emoji_job", "emojijob")
                        .says("An emoji of a job.", "👮")
                        .picks(making -> of(making, "job")),
                trade.define("emoji_landmark", "emojilandmark")
                        .says("An emoji of a landmark.", "🗽")
                        .picks(making -> of(making, "landmark")),
                trade.define("emoji_music", "emojimusic")
                        .says("An emoji of music.", "🎵")
                        .picks(making -> of(making, "music")),
                trade.define("emoji_person", "emojiperson")
                        .says("An emoji of a person.", "👶")
                        .picks(making -> of(making, "person")),
                trade.define("emoji_plant", "emojiplant")
                        .says("An emoji of a plant.", "🌵")
                        .picks(making -> of(making, "plant")),
                trade.define("emoji_sport", "emojisport")
                        .says("An emoji of a sport.", "⚽")
                        .picks(making -> of(making, "sport")),
                trade.define("emoji_tools", "emojitools")
                        .says("An emoji of a tool.", "🔨")
                        .picks(making -> of(making, "tools")),
                trade.define("emoji_vehicle", "emojivehicle")
                        .says("An emoji of a vehicle.", "🚗")
                        .picks(making -> of(making, "vehicle")),
                trade.define("emoji_weather", "emojiweather")
                        .says("An emoji of the weather.", "☀️")
                        .picks(making -> of(making, "weather")));
    }

    private static List<String> of(Making making, String tag) {
        return making.facts().table("emoji").where("tag", tag).column("emoji");
    }

    private static Phrase sentence(Making making) {
        return Phrases.joined(List.of(
                making.words().phrase("lorem.words"),
                Phrases.text(" "),
                making.words().phrase("lorem.words"),
                Phrases.text(" "),
                Phrases.oneOf(making.facts().table("emoji").column("emoji")),
                Phrases.text(".")));
    }
}
