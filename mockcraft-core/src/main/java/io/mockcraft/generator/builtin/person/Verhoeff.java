package io.mockcraft.generator.builtin.person;

/** Verhoeff's check digit (1969): the group of the regular pentagon's symmetries. */
final class Verhoeff {

    private static final String[] PERMUTED = {
        "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258"
    };

    private Verhoeff() {}

    /** The digit that belongs behind the digits of a text. */
    static int digit(CharSequence text) {
        int check = 0;
        int place = 1;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                check = product(check, PERMUTED[place++ % 8].charAt(c - '0') - '0');
            }
        }
        return check < 5 ? (5 - check) % 5 : check;
    }

    /** Rotations are 0 to 4, reflections 5 to 9. */
    private static int product(int a, int b) {
        if (a < 5) {
            return b < 5 ? (a + b) % 5 : (a + b - 5) % 5 + 5;
        }
        return b < 5 ? Math.floorMod(a - 5 - b, 5) + 5 : Math.floorMod(a - b, 5);
    }
}
