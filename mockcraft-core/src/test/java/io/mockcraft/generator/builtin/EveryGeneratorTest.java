package io.mockcraft.generator.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.TestDraw;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.row.Cell;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each generator of the shipped catalogue. */
class EveryGeneratorTest {

    /** Generators that make the same value in many rows. */
    private static final Set<String> FEW_VALUES = Set.of(
            "boolean",
            "gender",
            "coin_flip",
            "minecraft_mob_boss",
            "pronouns",
            "medal",
            "car_transmission_type",
            "card_length");

    private static final Map<String, Map<String, Object>> REQUIRED = Map.of(
            "datafaker", Map.of("expression", "Beer.name"),
            "pattern", Map.of("pattern", "[A-Z]{3}-[0-9]{5}"),
            "random_string", Map.of("strings", List.of("green", "blue", "red", "white", "black")),
            "shuffle_strings", Map.of("strings", List.of("a", "b", "c", "d")),
            "weighted", Map.of("options", List.of("a", "b", "c", "d"), "weights", List.of(4L, 3L, 2L, 1L)),
            "pick_int", Map.of("ints", List.of(1L, 7L, 42L, 99L)),
            "shuffle_ints", Map.of("ints", List.of(1L, 2L, 3L, 4L)),
            "teams", Map.of("people", List.of("Ada", "Mary", "Alan", "Grace"), "teams", List.of("red", "blue")));

    static Stream<GeneratorInfo> all() {
        return Made.OURS.stream();
    }

    static Stream<Arguments> withEachType() {
        return all().flatMap(info -> info.fits().stream().map(kind -> Arguments.of(info, kind)));
    }

    private static Generator make(GeneratorInfo info, TypeKind kind) {
        return Made.of(info.name(), given(info), Made.type(kind), List.of("en"), info.minInputs());
    }

    static Map<String, Object> given(GeneratorInfo info) {
        return REQUIRED.getOrDefault(info.name(), Map.of());
    }

    @ParameterizedTest
    @MethodSource("withEachType")
    void makesTheSameValueForTheSameCell(GeneratorInfo info, TypeKind kind) {
        Generator generator = make(info, kind);
        Generator again = make(info, kind);
        for (long row = 999; row >= 0; row -= 37) {
            assertSame(Made.value(again, row), Made.value(generator, row));
        }
    }

    @ParameterizedTest
    @MethodSource("withEachType")
    void readsAnotherStreamInEachRow(GeneratorInfo info, TypeKind kind) {
        Generator generator = make(info, kind);
        Set<String> values = new HashSet<>();
        for (long row = 0; row < 200; row++) {
            values.add(show(Made.value(generator, row)));
        }
        assertThat(values).hasSizeGreaterThanOrEqualTo(2);
        if (!FEW_VALUES.contains(info.name())) {
            assertThat(values).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @ParameterizedTest
    @MethodSource("withEachType")
    void makesTheDistinctValuesItPromises(GeneratorInfo info, TypeKind kind) {
        Distinct distinct = make(info, kind).distinct();
        if (distinct == null) {
            return;
        }
        assertThat(distinct.capacity()).isPositive();
        Set<String> values = new HashSet<>();
        long first = Math.min(10_000, distinct.capacity());
        for (long number = 0; number < first; number++) {
            assertThat(values.add(folded(distinct, number)))
                    .as("number %d", number)
                    .isTrue();
        }
        scattered(distinct, values, first);
    }

    private static void scattered(Distinct distinct, Set<String> values, long first) {
        Set<Long> numbers = new HashSet<>();
        for (long row = 0; row < 5_000; row++) {
            long number = new TestDraw().at(row).random().below(distinct.capacity());
            if (number >= first && numbers.add(number)) {
                assertThat(values.add(folded(distinct, number)))
                        .as("number %d", number)
                        .isTrue();
            }
        }
        if (distinct.capacity() > first) {
            folded(distinct, distinct.capacity() - 1);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void cutsTextToTheColumnsLengthOrRefusesIt(GeneratorInfo info) {
        for (int length : new int[] {1, 2, 3, 5, 8, 13, 21, 34, 55}) {
            if (info.fits().contains(TypeKind.TEXT)) {
                fits(info, length);
            }
        }
    }

    private static void fits(GeneratorInfo info, int length) {
        Generator generator;
        try {
            generator = Made.of(info.name(), given(info), Made.varchar(length), List.of("en"), info.minInputs());
        } catch (MockCraftException refused) {
            assertThat(refused).hasMessageContaining("shop.yaml:3:7 tables.t.columns.c");
            return;
        }
        for (long row = 0; row < 300; row++) {
            assertThat((String) Made.value(generator, row)).hasSizeLessThanOrEqualTo(length);
        }
        Distinct distinct = generator.distinct();
        for (long number = 0; distinct != null && number < Math.min(300, distinct.capacity()); number++) {
            assertThat((String) Made.distinct(generator, number)).hasSizeLessThanOrEqualTo(length);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void isDescribed(GeneratorInfo info) {
        assertThat(info.name()).matches("[a-z][a-z0-9_]*");
        assertThat(info.description()).endsWith(".").hasSizeGreaterThan(5);
        assertThat(info.example()).isNotEmpty();
        assertThat(info.fits()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(info.parameters()).extracting(Parameter::description).allMatch(text -> text.endsWith("."));
        assertThat(info.aliases()).allMatch(alias -> alias.equals(alias.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesItsOwnDefaults(GeneratorInfo info) {
        Map<String, Object> defaults = new HashMap<>(given(info));
        for (Parameter parameter : info.parameters()) {
            if (parameter.defaultValue() != null) {
                defaults.put(parameter.name(), parameter.defaultValue());
            }
        }
        Generator spelledOut = Made.natural(info.name(), defaults);
        assertSame(Made.value(spelledOut, 7), Made.value(Made.natural(info.name(), given(info)), 7));
    }

    private static String folded(Distinct distinct, long number) {
        Cell cell = new Cell();
        distinct.generate(number, new TestDraw(new Cell[0]).at(number), cell);
        return show(cell.toObject()).toLowerCase(Locale.ROOT);
    }

    private static String show(Object value) {
        return value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
    }

    private static void assertSame(Object actual, Object expected) {
        assertThat(show(actual)).isEqualTo(show(expected));
    }
}
