package io.mockcraft.generator.builtin.company;

import static io.mockcraft.catalog.TypeKind.JSON;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Colors. */
public final class ColorGenerators {

    private ColorGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("color", "colour", "color_name")
                        .says("A color's name.", "red")
                        .picked("color.name"),
                trade.define("hex_color", "hexcolor", "color_hex")
                        .says("A color in hexadecimal.", "#1e90ff")
                        .pattern("#[0-9a-f]{6}"),
                trade.define("rgb_color", "rgbcolor", "rgb")
                        .says("A color as red, green and blue, a list.", "[30,144,255]")
                        .fits(JSON, TEXT)
                        .makes(Colors::rgb),
                trade.define("nice_colors", "nicecolors", "palette")
                        .says(
                                "Five colors that go together, a list.",
                                "[\"#264653\",\"#2a9d8f\",\"#e9c46a\",\"#f4a261\",\"#e76f51\"]")
                        .fits(JSON, TEXT)
                        .makes(Colors::palette));
    }
}
