package io.mockcraft.generator.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final DataType SMALLINT = Made.type(TypeKind.SMALLINT);

    @Test
    void intStaysInItsRangeAndReachesBothEnds() {
        Generator generator = Made.natural("int", Map.of("range", "-2..2"));
        Set<Object> seen = new HashSet<>();
        for (long row = 0; row < 200; row++) {
            seen.add(Made.value(generator, row));
        }
        assertThat(seen).containsExactlyInAnyOrder(-2L, -1L, 0L, 1L, 2L);
    }

    @Test
    void intRangeHoldsExactlyItsNumbers() {
        Generator generator = Made.natural("int", Map.of("range", "1..5"));
        assertThat(Made.distinct(generator).capacity()).isEqualTo(5);
        assertThat(Made.distinct(generator, 0)).isEqualTo(1L);
        assertThat(Made.distinct(generator, 4)).isEqualTo(5L);
    }

    @Test
    void intKeepsToTheColumnsType() {
        Generator generator = Made.of("int", Map.of(), SMALLINT);
        for (long row = 0; row < 1_000; row++) {
            assertThat((Long) Made.value(generator, row)).isBetween(1L, 32_767L);
        }
        assertThat(Made.distinct(generator).capacity()).isEqualTo(32_767);
        assertThatThrownBy(() -> Made.of("int", Map.of("range", "1..40000"), SMALLINT))
                .hasMessage("shop.yaml:3:7 tables.t.columns.c.range: generator \"int\": 1..40000 does not fit smallint;"
                        + " stay in -32768..32767");
    }

    @Test
    void decimalHoldsEveryStepOfItsRange() {
        Generator generator = Made.of("decimal", Map.of("range", "0.5..2.25"), Made.numeric(6, 2));
        assertThat(Made.distinct(generator).capacity()).isEqualTo(176);
        assertThat(Made.distinct(generator, 0)).isEqualTo(new BigDecimal("0.50"));
        assertThat(Made.distinct(generator, 175)).isEqualTo(new BigDecimal("2.25"));
    }

    @Test
    void decimalTakesTheColumnsOwnScale() {
        assertThat((BigDecimal) Made.value(Made.of("decimal", Map.of(), Made.numeric(10, 4)), 1))
                .hasScaleOf(4);
        assertThat((BigDecimal) Made.value(Made.of("decimal", Map.of("scale", 1L), Made.numeric(10, 4)), 1))
                .hasScaleOf(1);
        assertThatThrownBy(() -> Made.of("decimal", Map.of("scale", 5L), Made.numeric(10, 4)))
                .hasMessageContaining("numeric(10,4) does not hold 5 fraction digits; take 4 or fewer");
    }

    @Test
    void decimalFitsNarrowAndWideColumns() {
        for (DataType type :
                List.of(Made.numeric(2, 2), Made.numeric(3, 0), Made.numeric(38, 30), Made.numeric(2, 4))) {
            Generator generator = Made.of("decimal", Map.of(), type);
            for (long row = 0; row < 500; row++) {
                BigDecimal value = (BigDecimal) Made.value(generator, row);
                assertThat(value.setScale(type.scale()).precision()).isLessThanOrEqualTo(Math.max(1, type.precision()));
            }
        }
        assertThatThrownBy(() -> Made.of("decimal", Map.of("range", "0..1000"), Made.numeric(5, 2)))
                .hasMessageContaining("0..1000 does not fit numeric(5,2); stay in -999.99..999.99");
    }

    @Test
    void sequenceCountsInStepsAndEndsWithTheType() {
        Generator generator = Made.of("sequence", Map.of("start", 32_760L, "step", 3L), SMALLINT);
        assertThat(Made.distinct(generator).ordered()).isTrue();
        assertThat(Made.distinct(generator).capacity()).isEqualTo(3);
        assertThat(Made.distinct(generator, 2)).isEqualTo(32_766L);
        assertThat(Made.value(generator, 0)).isEqualTo(32_760L);
        assertThat(Made.value(generator, 3)).isEqualTo(32_760L);
    }

    @Test
    void sequenceCountsDownToo() {
        Generator generator = Made.natural("sequence", Map.of("start", -1L, "step", -1L));
        assertThat(Made.value(generator, 41)).isEqualTo(-42L);
        assertThatThrownBy(() -> Made.natural("sequence", Map.of("step", 0L))).hasMessageContaining("0 leads nowhere");
    }

    @Test
    void booleanHasTwoValuesAndAProbability() {
        Generator generator = Made.natural("boolean", Map.of("probability", new BigDecimal("0.8")));
        assertThat(Made.distinct(generator).capacity()).isEqualTo(2);
        assertThat(Made.distinct(generator, 0)).isEqualTo(false);
        assertThat(Made.distinct(generator, 1)).isEqualTo(true);
        int heads = 0;
        for (long row = 0; row < 10_000; row++) {
            heads += Boolean.TRUE.equals(Made.value(generator, row)) ? 1 : 0;
        }
        assertThat(heads).isBetween(7_850, 8_150);
    }

    @Test
    void realColumnsTellDistinctDegreesApart() {
        Generator generator = Made.of("longitude", Map.of(), Made.type(TypeKind.REAL));
        assertThat(Made.distinct(generator).capacity()).isEqualTo(3_600_001);
        assertThat(Made.distinct(generator, 3_599_999)).isNotEqualTo(Made.distinct(generator, 3_600_000));
    }
}
