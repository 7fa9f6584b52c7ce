package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.generator.GeneratorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Generators that a test class brings along, or starts. */
class OwnGeneratorsTest {

    @Seed(inline = """
                    tables:
                      users:
                        rows: 3
                        columns:
                          first_name: { generator: process, command: [sh, -c, "while read question; do echo '\\"Ada\\"'; done"] }
                    """, seed = 42)
    static class AskingAProgram {
        static final DataSource DB = Kit.shop();

        @Test
        void test(@Rows("users") List<Map<String, Object>> users) {
            assertThat(users).hasSize(3).extracting("first_name").containsOnly("Ada");
        }
    }

    @Test
    void theLaunchMayAllowPrograms() {
        assertThat(Kit.failures(Kit.run(AskingAProgram.class, "mockcraft.allowProcesses", "true")))
                .isEmpty();
    }

    @Test
    void noProgramStartsUnlessItIsAllowed() {
        assertThat(Kit.failure(Kit.run(AskingAProgram.class)))
                .hasMessageContaining(
                        "tables.users.columns.first_name: generator \"process\" starts a program, and no program "
                                + "may be started here; if you trust this schema, allow it: mockcraft.allowProcesses=true as a "
                                + "system property or in junit-platform.properties");
        assertThat(Kit.failure(Kit.run(AskingAProgram.class, "mockcraft.allowProcesses", "yes")))
                .hasMessageContaining("no program may be started here");
    }

    private enum Grade {
        A,
        B
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Faking {
        static final DataSource DB = Kit.shop();

        static final GeneratorFactory SEVEN = MockCraft.generator("seven", draw -> 7);
        static final GeneratorFactory DAY = MockCraft.generator("day", draw -> LocalDate.of(2024, 2, 29));
        static final GeneratorFactory GRADE = MockCraft.generator("grade", draw -> Grade.B);
        static final GeneratorFactory NUMBER = MockCraft.generator(
                "number",
                draw -> new UUID(draw.random().nextLong(), draw.random().nextLong()));
        static UUID first;

        @Test
        void typed(
                @Fake("seven") int whole,
                @Fake("seven") Long large,
                @Fake("seven") BigDecimal exact,
                @Fake("seven") String text,
                @Fake("day") LocalDate day,
                @Fake("day") String written,
                @Fake("grade") Grade grade) {
            assertThat(List.of(whole, large, exact, text)).isEqualTo(List.of(7, 7L, new BigDecimal("7"), "7"));
            assertThat(day).isEqualTo(LocalDate.of(2024, 2, 29));
            assertThat(written).isEqualTo("2024-02-29");
            assertThat(grade).isEqualTo(Grade.B);
        }

        @RepeatedTest(2)
        void keyed(@Fake("number") UUID one, @Fake("number") UUID other) {
            assertThat(one).isNotEqualTo(other);
            assertThat(first == null || first.equals(one)).isTrue();
            first = one;
        }
    }

    @Test
    void fakedValuesTakeTheParametersTypeAndReplay() {
        assertThat(Kit.failures(Kit.run(Faking.class))).isEmpty();
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class FakingAnother {
        static final DataSource DB = Kit.shop();
        static final GeneratorFactory SEVEN = MockCraft.generator("seven", draw -> 7);

        @Test
        void test(@Fake("seven") LocalDate day) {}
    }

    @Test
    void whatIsNoneOfTheTypeIsRefused() {
        assertThat(Kit.failure(Kit.run(FakingAnother.class)))
                .hasMessageContaining("the value is a Long, which is no java.time.LocalDate (7)");
    }
}
