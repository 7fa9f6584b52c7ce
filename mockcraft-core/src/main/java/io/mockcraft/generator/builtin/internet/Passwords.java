package io.mockcraft.generator.builtin.internet;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.PatternText;

/** Random characters of the kinds that are wanted. */
final class Passwords {

    private Passwords() {}

    static Generator of(Making making) {
        String characters = kind(making, "upper", "A-Z")
                + kind(making, "lower", "a-z")
                + kind(making, "numeric", "0-9")
                + kind(making, "space", " ")
                + kind(making, "special", "!#%*+=?@_-");
        if (characters.isEmpty()) {
            throw making.refuse("no kind of character is left", "leave lower, upper, numeric or special on");
        }
        return PatternText.of(making, "[" + characters + "]{" + making.given().integer("length") + "}");
    }

    private static String kind(Making making, String name, String characters) {
        return making.given().flag(name) ? characters : "";
    }
}
