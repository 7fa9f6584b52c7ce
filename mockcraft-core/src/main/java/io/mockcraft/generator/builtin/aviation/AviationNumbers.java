package io.mockcraft.generator.builtin.aviation;

import io.mockcraft.generator.making.Digits;

/** The check digits of tickets. */
final class AviationNumbers {

    private AviationNumbers() {}

    /** Airline's number and serial: the serial's remainder by 7 follows. */
    static void ticket(StringBuilder digits) {
        Digits.append(digits, Digits.remainder(digits.substring(3), 7));
    }
}
