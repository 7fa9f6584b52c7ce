package io.mockcraft.generator.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example in each generator's entry is a value that it makes, or one of the same shape. */
class ExamplesTest {

    private static final int FEW = 60;

    static Stream<GeneratorInfo> all() {
        return Made.OURS.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isOfTheNaturalType(GeneratorInfo info) {
        String example = info.example();
        switch (info.fits().get(0)) {
            case SMALLINT, INTEGER, BIGINT ->
                assertThat(Long.parseLong(example)).isNotNegative();
            case DECIMAL -> assertThat(new BigDecimal(example)).isNotNull();
            case REAL, DOUBLE -> assertThat(Double.parseDouble(example)).isFinite();
            case BOOLEAN -> assertThat(example).isIn("true", "false");
            case DATE -> assertThat(LocalDate.parse(example)).isNotNull();
            case TIME -> assertThat(LocalTime.parse(example)).isNotNull();
            case UUID -> assertThat(UUID.fromString(example)).hasToString(example);
            default -> assertThat(example).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasTheShapeOfItsValues(GeneratorInfo info) {
        if (!info.fits().contains(TypeKind.TEXT)) {
            return;
        }
        Generator generator = Made.of(info.name(), EveryGeneratorTest.given(info), Made.type(TypeKind.TEXT));
        Set<String> values = new HashSet<>();
        Set<String> shapes = new HashSet<>();
        for (long row = 0; row < 3_000; row++) {
            String value = (String) Made.value(generator, row);
            values.add(value);
            shapes.add(shape(value));
        }
        if (info.fits().get(0) == TypeKind.TEXT && values.size() < 300) {
            assertThat(values).contains(info.example());
        } else if (shapes.size() < FEW) {
            assertThat(shapes).contains(shape(info.example()));
        }
    }

    /** What stands between the letters and digits. */
    private static String shape(String text) {
        return text.replaceAll("[A-Za-z0-9]+", "x");
    }
}
