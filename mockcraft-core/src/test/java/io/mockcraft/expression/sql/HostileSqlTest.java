package io.mockcraft.expression.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Opaque;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.evaluate.Verdict;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileSqlTest {

    private static Verdict verdict(String sql, Object value) {
        return Formula.of(PostgresSql.parse(sql), path -> 0).verdict(slot -> value, Formula.DEFAULT_NOW);
    }

    @Test
    void takesDeepNestingForOpaque() {
        int depth = 100_000;
        for (String sql : List.of(
                "(".repeat(depth) + "a" + ")".repeat(depth),
                "NOT ".repeat(depth) + "a",
                "- ".repeat(depth) + "a",
                "a" + "::text".repeat(depth),
                "a" + " + 1".repeat(depth),
                "a" + "[1]".repeat(depth),
                "ARRAY" + "[".repeat(depth),
                "f(".repeat(depth),
                "CASE WHEN ".repeat(depth))) {
            Expression parsed = PostgresSql.parse(sql);

            assertThat(Walk.hasOpaque(parsed)).as(sql.substring(0, 20)).isTrue();
            Formula.of(parsed, Names.none());
        }
    }

    @Test
    void readsLongFlatLists() {
        String sql = "a IN (" + "'x'::text, ".repeat(20_000) + "'y')" + " OR a = 'z'".repeat(20_000);

        assertThat(verdict(sql, "y")).isEqualTo(Verdict.TRUE);
    }

    @Test
    void comparesLongTexts() {
        String text = "x".repeat(1_000_000);

        assertThat(verdict("a = '" + text + "'", text)).isEqualTo(Verdict.TRUE);
        assertThat(verdict("a LIKE '%y%x%z'", text)).isEqualTo(Verdict.FALSE);
        assertThat(verdict("a ~ '^(x|y)*z$'", text)).isIn(Verdict.UNKNOWABLE, Verdict.FALSE);
        assertThat(verdict("a ~ '^(x+x+)+y$'", text.substring(0, 50))).isIn(Verdict.UNKNOWABLE, Verdict.FALSE);
    }

    @Test
    void takesHugeNumbersForOpaque() {
        assertThat(verdict("a < 1e999999999", 1L)).isEqualTo(Verdict.UNKNOWABLE);
        assertThat(verdict("a ^ 1000000000 > 0", 3L)).isNotNull();
        assertThat(verdict("repeat('x', 2000000000) = a", "x")).isEqualTo(Verdict.UNKNOWABLE);
    }

    @Test
    void keepsWhatItUnderstandsAroundWhatItDoesNot() {
        Expression parsed = PostgresSql.parse("((a > 0) OR (SELECT 1 FROM b WHERE (c = 2)) OR public.mine(a, 'x'))");

        assertThat(Walk.columns(parsed)).contains("a");
        assertThat(Walk.hasOpaque(parsed)).isTrue();
        assertThat(verdict("((a > 0) OR (SELECT 1 FROM b))", 1L)).isEqualTo(Verdict.TRUE);
        assertThat(verdict("((a > 0) OR (SELECT 1 FROM b))", 0L)).isEqualTo(Verdict.UNKNOWABLE);
    }

    @Test
    void neverThrowsOnRandomText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] words = {
            "a",
            "(",
            ")",
            "[",
            "]",
            "::",
            "text",
            "=",
            "ANY",
            "AND",
            "OR",
            "NOT",
            "'x'",
            "E'\\x'",
            "1",
            ".5e3",
            ",",
            "IS",
            "NULL",
            "CASE",
            "WHEN",
            "END",
            "BETWEEN",
            "IN",
            "ARRAY",
            "interval",
            "timestamp",
            "\"Q\"",
            "$$",
            "||",
            "->>",
            "lower(",
            "EXTRACT(",
            "FROM",
            "OPERATOR(",
            "AT TIME ZONE",
            "COLLATE",
            "numeric(",
            "-",
            "'",
            "\""
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder sql = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                sql.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            assertThat(verdict(sql.toString(), "x"))
                    .as("seed %d: %s", seed, sql)
                    .isNotNull();
        }
    }

    @Test
    void isOpaqueAsAWholeWhenNothingIsUnderstood() {
        assertThat(PostgresSql.parse("a = = b")).isInstanceOf(Opaque.class);
        assertThat(PostgresSql.parse("")).isInstanceOf(Opaque.class);
    }
}
