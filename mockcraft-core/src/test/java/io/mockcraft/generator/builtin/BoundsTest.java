package io.mockcraft.generator.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.problem.MockCraftException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bounds that generators declare hold: of their parameters, and of their values. */
class BoundsTest {

    private static final Set<Kind> RANGES = Set.of(Kind.INTEGER_RANGE, Kind.DECIMAL_RANGE);

    static Stream<Arguments> bounded() {
        return parameters(parameter -> parameter.bounds() != null);
    }

    static Stream<Arguments> ranges() {
        return parameters(parameter -> parameter.name().equals("range") && RANGES.contains(parameter.kind()));
    }

    private static Stream<Arguments> parameters(Predicate<Parameter> chosen) {
        return Made.OURS.stream()
                .flatMap(info ->
                        info.parameters().stream().filter(chosen).map(parameter -> Arguments.of(info, parameter)));
    }

    private static Generator with(GeneratorInfo info, Parameter parameter, String value) {
        Map<String, Object> given = new HashMap<>(EveryGeneratorTest.given(info));
        given.put(parameter.name(), value);
        return Made.natural(info.name(), given);
    }

    @ParameterizedTest
    @MethodSource("bounded")
    void parametersTakeTheirBoundsAndNothingBeyond(GeneratorInfo info, Parameter parameter) {
        String[] ends = parameter.bounds().split("\\.\\.");
        BigDecimal low = new BigDecimal(ends[0]);
        BigDecimal high = new BigDecimal(ends[ends.length - 1]);
        for (BigDecimal end : new BigDecimal[] {low, high}) {
            takes(info, parameter, end.toPlainString());
        }
        for (BigDecimal beyond : new BigDecimal[] {low.subtract(BigDecimal.ONE), high.add(BigDecimal.ONE)}) {
            assertThatThrownBy(() -> with(info, parameter, beyond.toPlainString()))
                    .hasMessageStartingWith("shop.yaml:3:7 tables.t.columns.c." + parameter.name());
        }
    }

    /** Unless it contradicts the default of another parameter, as a youngest age above the oldest. */
    private static void takes(GeneratorInfo info, Parameter parameter, String value) {
        try {
            Made.value(with(info, parameter, value), 1);
        } catch (MockCraftException contradicted) {
            assertThat(contradicted).hasMessageStartingWith("shop.yaml:3:7 tables.t.columns.c.");
            assertThat(info.parameters())
                    .filteredOn(other -> !other.equals(parameter))
                    .anyMatch(other -> contradicted.getMessage().contains(other.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void numbersStayInTheirRange(GeneratorInfo info, Parameter parameter) {
        Generator generator = with(info, parameter, "3..5");
        for (long row = 0; row < 500; row++) {
            assertThat(new BigDecimal(String.valueOf(Made.value(generator, row))))
                    .isBetween(BigDecimal.valueOf(3), BigDecimal.valueOf(5));
        }
    }
}
