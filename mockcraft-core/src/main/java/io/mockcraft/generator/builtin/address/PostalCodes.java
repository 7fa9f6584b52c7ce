package io.mockcraft.generator.builtin.address;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.generator.making.Family;
import io.mockcraft.generator.making.Making;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import java.util.List;

/**
 * Postal codes of the row's place: its shape filled with digits and letters, the same wherever the row shows it.
 *
 * @param family the place
 * @param shapes the shape of each place
 */
record PostalCodes(Family family, List<String> shapes) {

    /** Letters that no country's postal codes leave out. */
    private static final String LETTERS = "ABDEFGHJLNPRSTWXYZ";

    static PostalCodes of(Making making, FactTable places) {
        List<String> shapes = places.column("postal_code");
        making.needs(shapes.stream().mapToInt(String::length).max().orElse(0));
        return new PostalCodes(Family.of(making, places), shapes);
    }

    void generate(Draw draw, Cell out) {
        StringBuilder text = new StringBuilder(10);
        append(draw, text);
        out.setText(text.toString());
    }

    void append(Draw draw, StringBuilder text) {
        String shape = shapes.get(family.choose(draw));
        RandomStream random = draw.shared(family.key() + 1);
        for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            switch (c) {
                case '#' -> text.append((char) ('0' + random.below(10)));
                case '?' -> text.append(LETTERS.charAt(random.below(LETTERS.length())));
                default -> text.append(c);
            }
        }
    }
}
