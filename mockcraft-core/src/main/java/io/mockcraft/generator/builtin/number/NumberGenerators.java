package io.mockcraft.generator.builtin.number;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.BOOLEAN;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.DOUBLE;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.REAL;
import static io.mockcraft.catalog.TypeKind.SMALLINT;
import static io.mockcraft.catalog.TypeKind.TEXT;
import static io.mockcraft.generator.Parameter.Kind;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.ExactNumbers;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.NumberForm;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.making.WholeNumbers;
import io.mockcraft.generator.parameter.DecimalRange;
import io.mockcraft.generator.parameter.IntegerRange;
import java.math.BigDecimal;
import java.util.List;

/** Numbers, counters and flags. */
public final class NumberGenerators {

    private static final IntegerRange MILLION = new IntegerRange(1, 1_000_000);
    private static final IntegerRange POSITIVE_INT = new IntegerRange(1, Integer.MAX_VALUE);
    /** The whole numbers that JavaScript and JSON readers hold exactly. */
    private static final IntegerRange POSITIVE_LONG = new IntegerRange(1, (1L << 53) - 1);

    private static final DecimalRange THOUSAND = new DecimalRange(BigDecimal.ZERO, BigDecimal.valueOf(1_000));

    private NumberGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("sequence", "serial", "auto_increment", "autoincrement", "row_number")
                        .says("Numbers in the order of the rows: 1, 2, 3 and so on.", "1")
                        .fits(BIGINT, INTEGER, SMALLINT, DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .with("start", Kind.INTEGER, "1", "The first number.")
                        .with("step", Kind.INTEGER, "1", "From one number to the next; negative counts down.")
                        .optional("format", Kind.TEXT, "Text around the number, such as INV-%06d.")
                        .makes(Sequence::of),
                trade.define("ordinal", "position")
                        .says(
                                "The row's number among the rows of its parent, from 1; an element's inside of a list.",
                                "1")
                        .fits(INTEGER, BIGINT, SMALLINT, DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .makes(NumberGenerators::ordinal),
                trade.define("int", "integer", "number", "int32", "random_int", "intrange")
                        .says("A whole number; from 1 to 1,000,000 unless a range is given.", "48213")
                        .fits(INTEGER, BIGINT, SMALLINT, DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .optional("range", Kind.INTEGER_RANGE, "The smallest and the largest number.")
                        .makes(making -> WholeNumbers.of(making, MILLION, POSITIVE_INT)),
                trade.define("long", "bigint", "int64")
                        .says("A large whole number; up to 2^53 - 1 unless a range is given.", "7301932847410231")
                        .fits(BIGINT, DECIMAL, TEXT, CHAR)
                        .optional("range", Kind.INTEGER_RANGE, "The smallest and the largest number.")
                        .makes(making -> WholeNumbers.of(making, POSITIVE_LONG, POSITIVE_LONG)),
                trade.define("decimal", "numeric", "bigdecimal")
                        .says("An exact number with fraction digits; from 0 to 1000 unless a range is given.", "421.07")
                        .fits(DECIMAL, DOUBLE, REAL, TEXT, CHAR, BIGINT, INTEGER, SMALLINT)
                        .optional("range", Kind.DECIMAL_RANGE, "The smallest and the largest number.")
                        .bounded(
                                "scale",
                                Kind.INTEGER,
                                null,
                                "0..100",
                                "The fraction digits, 18 at most used; the column's own, else 2.")
                        .makes(making -> ExactNumbers.of(making, THOUSAND)),
                trade.define("double", "float", "real", "float64", "float32", "float32range", "float64range")
                        .says("A floating-point number.", "0.7310585786300049")
                        .fits(DOUBLE, REAL)
                        .with("range", Kind.DECIMAL_RANGE, "0..1", "The smallest and the largest number.")
                        .makes(Fractions::of),
                trade.define("boolean", "bool", "flag", "random_bool")
                        .says("True or false.", "true")
                        .fits(BOOLEAN, SMALLINT, INTEGER, BIGINT, DECIMAL, TEXT, CHAR)
                        .bounded("probability", Kind.DECIMAL, "0.5", "0..1", "How likely true is.")
                        .makes(Flags::of));
    }

    /** Starts again after the last number that the type holds. */
    private static Generator ordinal(Making making) {
        NumberForm form = NumberForm.of(making.type(), NumberForm.WHOLE);
        long last = Math.max(1, NumberForm.range(making.type()).high());
        return (draw, out) -> form.write((draw.ordinal() - 1) % last + 1, 0, out);
    }
}
