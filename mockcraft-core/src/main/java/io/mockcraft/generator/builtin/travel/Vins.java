package io.mockcraft.generator.builtin.travel;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.generator.making.Family;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.row.Cell;
import java.util.List;
import java.util.Objects;

/** Vehicle identification numbers: the maker's first three characters, a right check digit in the ninth place. */
final class Vins implements DistinctGenerator {

    private static final int CHECK = 8;
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String VALUES = "12345678123457923456789";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    private final Family family;
    private final List<String> makers;
    private final Generator rest;
    private final Distinct distinct;

    private Vins(Family family, List<String> makers, Generator rest) {
        this.family = family;
        this.makers = makers;
        this.rest = rest;
        this.distinct = Objects.requireNonNull(rest.distinct());
    }

    static Vins of(Making making) {
        making.needs(17);
        FactTable cars = making.facts().table("car");
        Generator rest = PatternText.of(making, "[A-HJ-NPR-Z0-9]{5}[A-HJ-NPR-TV-Y1-9][A-HJ-NPR-Z][0-9]{6}");
        return new Vins(Family.of(making, cars), cars.column("wmi"), rest);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        rest.generate(draw, out);
        complete(draw, out);
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        distinct.generate(number, draw, out);
        complete(draw, out);
    }

    private void complete(Draw draw, Cell out) {
        StringBuilder text = new StringBuilder(17).append(makers.get(family.choose(draw)));
        text.append(out.text()).insert(CHECK, '0');
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += value(text.charAt(i)) * WEIGHTS[i];
        }
        int check = sum % 11;
        text.setCharAt(CHECK, check == 10 ? 'X' : (char) ('0' + check));
        out.setText(text.toString());
    }

    private static int value(char c) {
        return (c <= '9' ? c : VALUES.charAt(LETTERS.indexOf(c))) - '0';
    }

    @Override
    public long capacity() {
        return distinct.capacity();
    }
}
