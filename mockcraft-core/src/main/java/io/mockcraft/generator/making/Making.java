package io.mockcraft.generator.making;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Target;
import io.mockcraft.generator.facts.Facts;
import io.mockcraft.generator.parameter.Parameters;
import io.mockcraft.generator.words.WordBook;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a generator is compiled from.
 *
 * @param info its entry in the catalogue
 * @param arguments what the schema wrote
 * @param given the parameters, checked and typed
 * @param target the column
 * @param words the dictionaries in the column's locales
 * @param supplies what generators are compiled from
 */
public record Making(
        GeneratorInfo info, Arguments arguments, Parameters given, Target target, WordBook words, Supplies supplies) {

    /** The most characters of a part's text where the whole must fit a column. */
    public static final int PART = 60;

    private static final DataType PART_TEXT =
            new DataType(TypeKind.TEXT, "varchar(" + PART + ")", PART, -1, 0, List.of(), null, List.of(), List.of());

    /** The column's type. */
    public DataType type() {
        return target.type();
    }

    /** The largest number of characters that the column holds. */
    public int length() {
        return text() && type().length() >= 0 ? type().length() : Integer.MAX_VALUE;
    }

    /** The tables of facts and lists of our own. */
    public Facts facts() {
        return supplies.facts();
    }

    /** Another generator of the catalogue, of its natural type, as a part of this one. */
    public Generator part(String name) {
        GeneratorFactory part = supplies.catalogue().get().find(name).orElseThrow(() -> unknown(name));
        TypeKind kind = part.info().fits().get(0);
        DataType natural = length() < Integer.MAX_VALUE && kind == TypeKind.TEXT
                ? PART_TEXT
                : DataType.of(kind, kind.name().toLowerCase(Locale.ROOT));
        boolean family = given.has("entity")
                && part.info().parameters().stream().anyMatch(p -> p.name().equals("entity"));
        Map<String, Object> passed = family ? Map.of("entity", given.text("entity")) : Map.of();
        Arguments plain = new Arguments(passed, List.of(), arguments.at(), arguments.path());
        return part.compile(plain, new Target(natural, target.now(), words.locales(), target.ignoreCase()));
    }

    private MockCraftException unknown(String name) {
        List<String> names = supplies.catalogue().get().all().stream()
                .map(GeneratorInfo::name)
                .toList();
        return refuse("there is no generator \"" + name + "\"", Suggestions.didYouMeanOrList(name, names));
    }

    /** Whether the column holds text. */
    public boolean text() {
        return type().kind() == TypeKind.TEXT || type().kind() == TypeKind.CHAR;
    }

    /** The name of the column; of the generator where there is no column. */
    String column() {
        String path = arguments.path();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** How many columns it takes values from. */
    public int inputs() {
        return arguments.inputs().size();
    }

    /** Refuses a column too short for values that must not be cut. */
    public void needs(int characters) {
        if (length() < characters) {
            throw refuse(
                    "its values have up to " + characters + " characters and the column holds " + length(),
                    "take a longer column or another generator");
        }
    }

    /** A problem with the generator as a whole, to be thrown. */
    public MockCraftException refuse(String reason, String remedy) {
        return problem(arguments.path(), reason, remedy);
    }

    /** A problem with one parameter, to be thrown. */
    public MockCraftException refuse(String parameter, String reason, String remedy) {
        return problem(arguments.path() + "." + parameter, reason, remedy);
    }

    private MockCraftException problem(String path, String reason, String remedy) {
        return new MockCraftException(
                new Problem(arguments.at(), path, "generator \"" + info.name() + "\": " + reason, remedy));
    }
}
