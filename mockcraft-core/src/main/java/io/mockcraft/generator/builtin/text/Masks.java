package io.mockcraft.generator.builtin.text;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.PatternText;

/** Texts with marks: ? stands for a letter, # for a digit. */
final class Masks {

    private static final String SPECIAL = "\\[](){}.*+?^$|-";

    private Masks() {}

    static Generator letters(Making making, String mask) {
        return of(making, mask, true, false);
    }

    static Generator digits(Making making, String mask) {
        return of(making, mask, false, true);
    }

    static Generator both(Making making, String mask) {
        return of(making, mask, true, true);
    }

    private static Generator of(Making making, String mask, boolean letters, boolean digits) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < mask.length(); i++) {
            char c = mask.charAt(i);
            if (letters && c == '?') {
                pattern.append("[a-z]");
            } else if (digits && c == '#') {
                pattern.append("[0-9]");
            } else {
                pattern.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return PatternText.of(making, pattern.toString());
    }
}
