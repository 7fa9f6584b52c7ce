package io.mockcraft.generator.builtin.number;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.JSON;
import static io.mockcraft.catalog.TypeKind.SMALLINT;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.generator.making.Picks;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Numbers as machines hold them, dice and coins. */
public final class BitGenerators {

    private BitGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("int8", "tinyint", "byte")
                        .says("A whole number of 8 bits.", "42")
                        .numbers(-128, 127),
                trade.define("int16", "smallint", "short")
                        .says("A whole number of 16 bits.", "4821")
                        .numbers(-32768, 32767),
                trade.define("uint", "uint32", "unsigned_int", "uintrange", "uintn")
                        .says("A whole number of 32 bits without a sign.", "2482913057")
                        .fits(BIGINT, DECIMAL, INTEGER, TEXT, CHAR)
                        .with("range", Kind.INTEGER_RANGE, "0..4294967295", "The smallest and the largest number.")
                        .optional("n", Kind.INTEGER, "Numbers below this one only.")
                        .makes(Bits::uint),
                trade.define("uint8", "unsigned_tinyint")
                        .says("A whole number of 8 bits without a sign.", "200")
                        .numbers(0, 255),
                trade.define("uint16", "unsigned_smallint")
                        .says("A whole number of 16 bits without a sign.", "48213")
                        .numbers(0, 65535),
                trade.define("uint64", "unsigned_bigint")
                        .says("A whole number of 64 bits without a sign, of which 63 are used.", "7301932847410231")
                        .numbers(0L, 9223372036854775806L),
                trade.define("int_below", "intn")
                        .says("A whole number from 0 to below another.", "7")
                        .fits(INTEGER, BIGINT, SMALLINT, DECIMAL, TEXT, CHAR)
                        .bounded("n", Kind.INTEGER, "10", "1..2147483647", "The first number that is too large.")
                        .makes(Bits::below),
                trade.define("mediumint", "int24")
                        .says("A whole number of 24 bits.", "482913")
                        .numbers(-8388608, 8388607),
                trade.define("hex_number", "hexuint", "hex", "hexadecimal")
                        .says("A number in hexadecimal.", "0x82913057")
                        .bounded("bits", Kind.INTEGER, "32", "4..64", "How many bits.")
                        .also("bitsize")
                        .makes(making -> PatternText.of(
                                making, "0x[0-9a-f]{" + (making.given().integer("bits") + 3) / 4 + "}")),
                trade.define("pick_int", "randomint", "randomuint")
                        .says("One of given whole numbers.", "7")
                        .fits(INTEGER, BIGINT, SMALLINT, DECIMAL, TEXT, CHAR)
                        .required("ints", Kind.LIST, "The numbers.")
                        .also("uints", "numbers")
                        .makes(Picks::numbers),
                trade.define("shuffle_ints", "shuffleints")
                        .says("Given whole numbers in another order, as a list.", "[2,1,4,3]")
                        .fits(JSON, TEXT)
                        .required("ints", Kind.LIST, "The numbers.")
                        .also("uints", "numbers")
                        .makes(Picks::shuffledNumbers),
                trade.define("dice", "dice_roll", "roll")
                        .says("What some dice show, as a list.", "[4]")
                        .fits(JSON, TEXT)
                        .bounded("count", Kind.INTEGER, "1", "1..100", "How many dice.")
                        .also("numdice")
                        .with("sides", Kind.LIST, "6", "How many sides each has.")
                        .makes(Picks::dice),
                trade.define("coin_flip", "flipacoin", "flip_a_coin", "coin")
                        .says("Heads or tails.", "Heads")
                        .picks(making -> List.of("Heads", "Tails")),
                trade.define("percentage", "percent", "pct")
                        .says("A percentage.", "42.50")
                        .decimals("0.00", "100.00", 2),
                trade.define("probability")
                        .says("A number from 0 to 1.", "0.4213")
                        .decimals("0.0000", "1.0000", 4),
                trade.define("score", "points")
                        .says("Points from 0 to 100.", "84")
                        .numbers(0, 100));
    }
}
