package io.mockcraft.generator.builtin;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Target;
import io.mockcraft.generator.parameter.Parameters;
import io.mockcraft.generator.words.WordBook;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;

/**
 * What a generator is compiled from.
 *
 * @param info its entry in the catalogue
 * @param arguments what the schema wrote
 * @param given the parameters, checked and typed
 * @param target the column
 * @param words the dictionaries in the column's locales
 */
record Making(GeneratorInfo info, Arguments arguments, Parameters given, Target target, WordBook words) {

    /** The column's type. */
    DataType type() {
        return target.type();
    }

    /** The largest number of characters that the column holds. */
    int length() {
        boolean bounded = (type().kind() == TypeKind.TEXT || type().kind() == TypeKind.CHAR) && type().length() >= 0;
        return bounded ? type().length() : Integer.MAX_VALUE;
    }

    /** How many columns it takes values from. */
    int inputs() {
        return arguments.inputs().size();
    }

    /** Refuses a column too short for values that must not be cut. */
    void needs(int characters) {
        if (length() < characters) {
            throw refuse(
                    "its values have up to " + characters + " characters and the column holds " + length(),
                    "take a longer column or another generator");
        }
    }

    /** A problem with the generator as a whole, to be thrown. */
    MockCraftException refuse(String reason, String remedy) {
        return problem(arguments.path(), reason, remedy);
    }

    /** A problem with one parameter, to be thrown. */
    MockCraftException refuse(String parameter, String reason, String remedy) {
        return problem(arguments.path() + "." + parameter, reason, remedy);
    }

    private MockCraftException problem(String path, String reason, String remedy) {
        return new MockCraftException(
                new Problem(arguments.at(), path, "generator \"" + info.name() + "\": " + reason, remedy));
    }
}
