package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Target;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.Schema;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Compiles generators by name for columns. */
public final class Generators {

    private static final Set<TypeKind> NUMBERS = EnumSet.of(
            TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT, TypeKind.DECIMAL, TypeKind.REAL, TypeKind.DOUBLE);

    private static final Set<String> PLAIN = Set.of("int", "long", "decimal", "double", "date", "time", "timestamp");

    private static final Generator NONE = (draw, out) -> out.setNull();

    private final Catalogue catalogue;
    private final Schema schema;
    private final Problems problems;
    private final Map<String, List<String>> words = new TreeMap<>();
    /** How each compiled generator was called, for people; never iterated. */
    private final Map<Generator, Called> called = new IdentityHashMap<>();

    /** Compiles generators of the catalogue for a schema and notes what does not fit. */
    public Generators(Catalogue catalogue, Schema schema, Problems problems) {
        this.catalogue = catalogue;
        this.schema = schema;
        this.problems = problems;
    }

    /** The generator for a column; one that makes nulls when a problem was noted. */
    public Generator compile(String name, Arguments arguments, DataType type) {
        Optional<GeneratorFactory> factory = catalogue.find(name);
        if (factory.isEmpty()) {
            return refused(arguments, "no generator \"" + name + "\"", Suggestions.didYouMean(name, names()));
        }
        if (!fits(factory.get().info(), type)) {
            return refused(
                    arguments,
                    "the values of generator \"" + name + "\" do not fit a column of type " + type.sqlName(),
                    "take one that makes " + type.kind().name().toLowerCase(Locale.ROOT) + " values");
        }
        try {
            Generator generator = factory.get().compile(arguments, target(type));
            words.putAll(generator.words());
            called.put(generator, new Called(name, arguments.values()));
            return generator;
        } catch (MockCraftException e) {
            e.problems().forEach(problems::add);
            return NONE;
        }
    }

    private Generator refused(Arguments arguments, String reason, String remedy) {
        problems.add(arguments.at(), arguments.path(), reason, remedy);
        return NONE;
    }

    private List<String> names() {
        return catalogue.all().stream().map(GeneratorInfo::name).toList();
    }

    /** The kind of values that a generator makes by nature; empty when there is no such generator. */
    public Optional<TypeKind> natural(String name) {
        return catalogue.find(name).flatMap(f -> f.info().fits().stream().findFirst());
    }

    /** Whether a generator says no more than a type, so that its name without parameters leaves open which values. */
    public boolean plain(String name) {
        return catalogue.find(name).filter(f -> PLAIN.contains(f.info().name())).isPresent();
    }

    /** Types that are strict about what they take; text takes everything, and the rest take text in their own form. */
    private static boolean fits(GeneratorInfo info, DataType type) {
        return switch (type.kind()) {
            case BOOLEAN, DATE, TIME, TIMESTAMP, TIMESTAMP_ZONED, UUID ->
                info.fits().contains(type.kind());
            case SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE ->
                info.fits().stream().anyMatch(NUMBERS::contains);
            default -> true;
        };
    }

    /** A generator that MockCraft chose itself, for a column that nobody prescribed. */
    public Generator own(String name, Map<String, Object> parameters, DataType type) {
        return own(name, parameters, type, name);
    }

    private Generator own(String name, Map<String, Object> parameters, DataType type, String path) {
        return compile(name, new Arguments(parameters, List.of(), Location.of("catalog"), path), type);
    }

    /** The word lists that the generators compiled so far draw from, by name. */
    public Map<String, List<String>> words() {
        return Collections.unmodifiableMap(words);
    }

    /** As {@link #own}; empty when the generator cannot be made so. */
    Optional<Generator> tried(String name, Map<String, Object> parameters, DataType type) {
        return tried(name, parameters, type, name);
    }

    /** One of a few words; numbered where none may come twice. */
    Generator oneOf(FewWords words, int length) {
        called.put(words, new Called("one of " + String.join(", ", words.texts()), Map.of()));
        return inRounds(words, length);
    }

    /** A generator of few texts numbers them where none may come twice. */
    Generator inRounds(Generator few, int length) {
        Generator rounds = InRounds.of(few, length);
        Called name = called.get(few);
        if (name != null) {
            called.put(rounds, name);
        }
        return rounds;
    }

    /** The same, without the few words that do not pass. */
    Generator some(InRounds rounds, Predicate<String> passes) {
        List<String> all = rounds.few() instanceof FewWords words ? words.texts() : List.of();
        List<String> passing = all.stream().filter(passes).toList();
        return passing.size() == all.size() || passing.size() <= all.size() / 2
                ? rounds
                : oneOf(new FewWords(passing), rounds.length());
    }

    /** The same, its second texts numbered so that they pass. */
    Generator marked(InRounds rounds, Predicate<InRounds> passes) {
        InRounds marked = rounds.marked(passes);
        Called name = called.get(rounds);
        if (name != null) {
            called.put(marked, name);
        }
        return marked;
    }

    /** The same for the column of this name: {@code billing_city} and {@code shipping_city} are different places. */
    Optional<Generator> tried(String name, Map<String, Object> parameters, DataType type, String column) {
        Problems unsaid = new Problems();
        Generators trial = new Generators(catalogue, schema, unsaid);
        Generator generator = trial.own(name, parameters, type, column);
        words.putAll(trial.words);
        called.putAll(trial.called);
        return unsaid.isEmpty() ? Optional.of(generator) : Optional.empty();
    }

    /** The name and the parameters of a generator that was compiled here; empty for others. */
    public Optional<String> called(Generator generator) {
        return Optional.ofNullable(called.get(generator)).map(Called::toString);
    }

    private Target target(DataType type) {
        return new Target(type, schema.now(), schema.locales(), true);
    }
}
