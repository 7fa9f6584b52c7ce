package io.mockcraft.expression.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Problems;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaExpressionsTest {

    private static final List<String> COLUMNS = List.of("role", "deleted_at", "qty", "product_id.price");

    private static @Nullable Object value(String text, @Nullable Object... row) {
        Problems problems = new Problems();
        Expression expression =
                SchemaExpressions.parse(text, Location.of("t"), "p", problems).orElse(null);
        assertThat(problems.all()).isEmpty();
        Names names = path -> COLUMNS.indexOf(String.join(".", path));
        return expression == null ? null : Formula.of(expression, names).value(slot -> row[slot], Formula.DEFAULT_NOW);
    }

    private static String mistake(String text) {
        Problems problems = new Problems();
        assertThat(SchemaExpressions.parse(text, new Location("s.yaml", 3, 10), "tables.t", problems))
                .isEmpty();
        return problems.all().stream().map(Problem::toString).reduce("", String::concat);
    }

    @Test
    void comparesColumns() {
        assertThat(value("role == 'OWNER' and deleted_at == null", "OWNER", null))
                .isEqualTo(true);
        assertThat(value("role == \"OWNER\" && !(deleted_at != null)", "OWNER", "x"))
                .isEqualTo(false);
        assertThat(value("role == 'OWNER' or deleted_at != null", null, "x")).isEqualTo(true);
        assertThat(value("role > 'a'", (Object) null)).isNull();
    }

    @Test
    void calculates() {
        assertThat(value("round(qty * product_id.price, 2)", null, null, 3L, new BigDecimal("1.115")))
                .isEqualTo(new BigDecimal("3.35"));
        assertThat(value("7 / 2")).isEqualTo(new BigDecimal("3.5"));
        assertThat(value("10 / 2 - -1")).isEqualTo(new BigDecimal("6"));
        assertThat(value("max(1, 5, null) % 3")).isEqualTo(2L);
        assertThat(value("concat(upper('é'), lower('X'), length('abc'))")).isEqualTo("Éx3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "role = 'x' | s.yaml:3:15 tables.t: expected the end or an operator, found \"=\" at character 6 of \"role = 'x'\"; write == to compare",
                "lowr(role) == 'x' | s.yaml:3:10 tables.t: no function \"lowr\" at character 1 of \"lowr(role) == 'x'\"; did you mean \"lower\"?",
                "role == 'x | s.yaml:3:18 tables.t: text without an end at character 9 of \"role == 'x\"; close it with '",
                "abs(1, 2) | s.yaml:3:10 tables.t: abs does not take 2 arguments at character 1 of \"abs(1, 2)\"; give it 1, as in abs(-3)",
                "role == | s.yaml:3:17 tables.t: expected a value, a column or a function, found the end at character 8 of \"role ==\"",
                "role ; x | s.yaml:3:15 tables.t: the sign \";\" has no meaning here at character 6 of \"role ; x\""
            })
    void tellsWhereAMistakeIs(String text, String expected) {
        assertThat(mistake(text)).isEqualTo(expected);
    }

    @Test
    void refusesDeepNesting() {
        assertThat(mistake("(".repeat(100_000))).contains("nested more than 60 deep");
        assertThat(mistake("1" + "+1".repeat(100_000))).contains("more than 300 operators");
    }

    @Test
    void knowsNoJava() {
        assertThat(mistake("T(java.lang.Runtime).getRuntime()")).contains("no function \"T\"");
    }
}
