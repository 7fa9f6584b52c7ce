package io.mockcraft.generator.builtin.play;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Things of a popular building game. */
public final class BuildingGameGenerators {

    private BuildingGameGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("minecraft_animal", "minecraftanimal")
                        .says("An animal of Minecraft.", "axolotl")
                        .listed("minecraft", "animal"),
                trade.define("minecraft_armor_part", "minecraftarmorpart")
                        .says("A part of an armor of Minecraft.", "helmet")
                        .listed("minecraft", "armor_part"),
                trade.define("minecraft_armor_tier", "minecraftarmortier")
                        .says("What an armor of Minecraft is made of.", "leather")
                        .listed("minecraft", "armor_tier"),
                trade.define("minecraft_biome", "minecraftbiome")
                        .says("A biome of Minecraft.", "badlands")
                        .listed("minecraft", "biome"),
                trade.define("minecraft_dye", "minecraftdye")
                        .says("A dye of Minecraft.", "white")
                        .listed("minecraft", "dye"),
                trade.define("minecraft_food", "minecraftfood")
                        .says("A food of Minecraft.", "apple")
                        .listed("minecraft", "food"),
                trade.define("minecraft_mob_boss", "minecraftmobboss")
                        .says("A boss of Minecraft.", "ender dragon")
                        .listed("minecraft", "mob_boss"),
                trade.define("minecraft_mob_hostile", "minecraftmobhostile")
                        .says("A hostile creature of Minecraft.", "blaze")
                        .listed("minecraft", "mob_hostile"),
                trade.define("minecraft_mob_neutral", "minecraftmobneutral")
                        .says("A neutral creature of Minecraft.", "bee")
                        .listed("minecraft", "mob_neutral"),
                trade.define("minecraft_mob_passive", "minecraftmobpassive")
                        .says("A peaceful creature of Minecraft.", "allay")
                        .listed("minecraft", "mob_passive"),
                trade.define("minecraft_ore", "minecraftore")
                        .says("An ore of Minecraft.", "coal")
                        .listed("minecraft", "ore"),
                trade.define("minecraft_tool", "minecrafttool")
                        .says("A tool of Minecraft.", "axe")
                        .listed("minecraft", "tool"),
                trade.define("minecraft_villager_job", "minecraftvillagerjob")
                        .says("A villager's job in Minecraft.", "armourer")
                        .listed("minecraft", "villager_job"),
                trade.define("minecraft_villager_level", "minecraftvillagerlevel")
                        .says("A villager's level in Minecraft.", "novice")
                        .listed("minecraft", "villager_level"),
                trade.define("minecraft_villager_station", "minecraftvillagerstation")
                        .says("Where a villager works in Minecraft.", "barrel")
                        .listed("minecraft", "villager_station"),
                trade.define("minecraft_weapon", "minecraftweapon")
                        .says("A weapon of Minecraft.", "axe")
                        .listed("minecraft", "weapon"),
                trade.define("minecraft_weather", "minecraftweather")
                        .says("The weather of Minecraft.", "clear")
                        .listed("minecraft", "weather"),
                trade.define("minecraft_wood", "minecraftwood")
                        .says("A wood of Minecraft.", "acacia")
                        .listed("minecraft", "wood"));
    }
}
