package io.mockcraft.generator.builtin.company;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Making;
import io.mockcraft.json.JsonText;
import java.util.List;

/** Colors as lists. */
final class Colors {

    private static final List<List<String>> PALETTES = List.of(
            List.of("#264653", "#2a9d8f", "#e9c46a", "#f4a261", "#e76f51"),
            List.of("#606c38", "#283618", "#fefae0", "#dda15e", "#bc6c25"),
            List.of("#8ecae6", "#219ebc", "#023047", "#ffb703", "#fb8500"),
            List.of("#cdb4db", "#ffc8dd", "#ffafcc", "#bde0fe", "#a2d2ff"),
            List.of("#f4f1de", "#e07a5f", "#3d405b", "#81b29a", "#f2cc8f"),
            List.of("#003049", "#d62828", "#f77f00", "#fcbf49", "#eae2b7"),
            List.of("#0d1b2a", "#1b263b", "#415a77", "#778da9", "#e0e1dd"),
            List.of("#edafb8", "#f7e1d7", "#dedbd2", "#b0c4b1", "#4a5759"));

    private Colors() {}

    static Generator rgb(Making making) {
        making.needs("[255,255,255]".length());
        boolean text = making.text();
        return (draw, out) -> {
            long bits = draw.random().below(1L << 24);
            List<Object> parts = List.of(bits >> 16, bits >> 8 & 0xFF, bits & 0xFF);
            if (text) {
                out.setText(JsonText.of(parts));
            } else {
                out.setList(parts);
            }
        };
    }

    static Generator palette(Making making) {
        making.needs(51);
        boolean text = making.text();
        return (draw, out) -> {
            List<String> palette = PALETTES.get(draw.random().below(PALETTES.size()));
            if (text) {
                out.setText(JsonText.of(palette));
            } else {
                out.setList(palette);
            }
        };
    }
}
