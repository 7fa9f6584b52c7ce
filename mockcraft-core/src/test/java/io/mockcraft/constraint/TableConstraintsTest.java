package io.mockcraft.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.constraint.ColumnHints.Letters;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.value.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableConstraintsTest {

    private static TableConstraints of(String columns, String check) {
        return TableConstraints.of(TestTables.table(columns, check));
    }

    private static ColumnHints hints(String columns, String check) {
        return of(columns, check).hints("a");
    }

    @Test
    void readsListedValues() {
        ColumnHints hints = hints("a text", "a = ANY (ARRAY['x'::text, 'y'::text])");

        assertThat(hints.allowed()).containsExactly("x", "y");
        assertThat(hints.nullFits()).isTrue();
    }

    @Test
    void readsListedValuesBehindUpperAndNull() {
        String check = "CHECK (((a IS NULL) OR (upper((a)::text) = ANY (ARRAY['S'::text, 'M'::text]))))";

        assertThat(hints("a varchar(2)", check).allowed()).containsExactly("S", "M");
    }

    @Test
    void joinsTheListsOfBranches() {
        String check = "(a = 'x' AND b IS NOT NULL) OR (a = 'y' AND b IS NULL)";

        assertThat(hints("a text, b int", check).allowed()).containsExactly("x", "y");
        assertThat(of("a text, b int", check).hints("b")).isEqualTo(ColumnHints.NONE);
    }

    @Test
    void readsBounds() {
        assertThat(hints("a int", "a >= 0 AND a < 10").spans()).containsExactly(new Span(0L, true, 10L, false));
        assertThat(hints("a numeric(5,2)", "a BETWEEN 6.50 AND 200.00").spans())
                .containsExactly(new Span(new BigDecimal("6.50"), true, new BigDecimal("200.00"), true));
        assertThat(hints("a int", "abs(a) <= 5").spans()).hasSize(1);
        assertThat(hints("a int", "NOT (a > 5)").spans()).containsExactly(Span.to(5L, true));
    }

    @Test
    void takesBoundsByTheClockSoThatTheyHoldLater() {
        ColumnHints past = hints("a date", "a >= '1930-01-01'::date AND a <= (now() - '18 years'::interval)");
        ColumnHints future = hints("a timestamptz", "a > now()");

        assertThat(past.spans())
                .containsExactly(new Span(LocalDate.of(1930, 1, 1), true, Instant.parse("2007-01-01T00:00:00Z"), true));
        assertThat(future.spans()).containsExactly(Span.from(Instant.parse("2100-01-01T00:00:00Z"), false));
    }

    @Test
    void readsLengths() {
        ColumnHints hints = hints("a text", "char_length(a) >= 1 AND char_length(a) <= 512");

        assertThat(hints.minLength()).isEqualTo(1);
        assertThat(hints.maxLength()).isEqualTo(512);
        assertThat(hints("a bytea", "octet_length(a) = 32").maxLength()).isEqualTo(32);
        assertThat(hints("a text", "a <> ''").minLength()).isEqualTo(1);
        assertThat(hints("a text", "btrim(a) <> ''::text").minLength()).isEqualTo(1);
        assertThat(hints("a text[]", "array_length(a, 1) = 3").minLength()).isEqualTo(3);
    }

    @Test
    void readsForms() {
        assertThat(hints("a text", "a IS NULL OR a ~~ 'https://%'::text").prefix())
                .isEqualTo("https://");
        assertThat(hints("a text", "a LIKE '%.org'").suffix()).isEqualTo(".org");
        assertThat(hints("a text", "a LIKE 'a_c%'").regexes()).containsExactly("^a.c.*$");
        assertThat(hints("a text", "a ~ '^[a-z]+$'::text").regexes()).containsExactly("^[a-z]+$");
        assertThat(hints("a text", "lower(a) = a").letters()).isEqualTo(Letters.LOWER);
        assertThat(hints("a jsonb", "jsonb_typeof(a) = 'object'").jsonType()).isEqualTo("object");
        assertThat(hints("a text[]", "a <@ ARRAY['x','y']::text[]").elements().allowed())
                .containsExactly("x", "y");
    }

    @Test
    void readsNulls() {
        assertThat(hints("a int", "a IS NOT NULL").nullFits()).isFalse();
        assertThat(hints("a int", "a IS NULL").valueFits()).isFalse();
    }

    @Test
    void readsRelations() {
        assertThat(of("a date, b date", "(a >= b) OR (a IS NULL)").relations())
                .containsExactly(new Relation("a", Operator.GREATER_EQUAL, "b", null));
        assertThat(of("a date, b date", "b + '7 days'::interval < a").relations())
                .containsExactly(new Relation("a", Operator.GREATER, "b", new Interval(0, 7, 0)));
        assertThat(of("a int, b int", "a - b <= 5").relations())
                .containsExactly(new Relation("a", Operator.LESS_EQUAL, "b", 5L));
        assertThat(of("a int, b int, c int", "a < b OR c = 1").relations()).isEmpty();
    }

    @Test
    void spreadsCountsOfNullsIntoWays() {
        TableConstraints constraints = of("a int, b int, c int", "num_nonnulls(a, b, c) = 1");
        List<Branch> ways = constraints.branches(constraints.conditions().get(0));

        assertThat(ways).hasSize(3);
        assertThat(ways)
                .allSatisfy(way -> assertThat(way.hints().values().stream().filter(ColumnHints::valueFits))
                        .hasSize(1));
    }

    @Test
    void spreadsEquivalencesAndSumsAndCases() {
        for (String check : List.of(
                "(a IS NULL) = (b IS NULL)",
                "((a IS NULL)::int + (b IS NULL)::int) <> 1",
                "CASE WHEN a IS NULL THEN b IS NULL ELSE b IS NOT NULL END")) {
            TableConstraints constraints = of("a int, b int", check);

            assertThat(constraints.branches(constraints.conditions().get(0)))
                    .as(check)
                    .hasSize(2)
                    .allSatisfy(way -> assertThat(way.of("a").valueFits())
                            .isEqualTo(way.of("b").valueFits()));
        }
    }

    @Test
    void unitesPartitions() {
        TableConstraints constraints = TableConstraints.of(
                TestTables.partitioned(
                        "a timestamp",
                        List.of(
                                "((a IS NOT NULL) AND (a >= '2024-01-01 00:00:00'::timestamp without time zone) AND (a < '2024-02-01 00:00:00'::timestamp without time zone))",
                                "((a IS NOT NULL) AND (a >= '2024-03-01 00:00:00'::timestamp without time zone) AND (a < '2024-04-01 00:00:00'::timestamp without time zone))")));
        LocalDateTime january = LocalDateTime.of(2024, 1, 1, 0, 0);

        assertThat(constraints.hints("a").nullFits()).isFalse();
        assertThat(constraints.hints("a").spans())
                .containsExactly(
                        new Span(january, true, january.plusMonths(1), false),
                        new Span(january.plusMonths(2), true, january.plusMonths(3), false));
        assertThat(constraints.checker().passes(slot -> january)).isTrue();
        assertThat(constraints.checker().passes(slot -> january.plusMonths(1))).isFalse();
    }

    @Test
    void namesTheConditionsThatRefuseARow() {
        TableConstraints constraints = of("a int, b int", "a > 0 AND b > a");

        assertThat(constraints.checker().violations(slot -> slot == 0 ? 5L : 3L))
                .extracting(Condition::columns)
                .containsExactly(java.util.Set.of("a", "b"));
    }

    @Test
    void letsWhatIsNotUnderstoodPass() {
        TableConstraints constraints = of("a int", "is_fine(a)");

        assertThat(constraints.conditions().get(0).evaluable()).isFalse();
        assertThat(constraints.checker().passes(slot -> 1L)).isTrue();
    }

    @Test
    void decidesDespiteOpaquePartsWhereTheRestDecides() {
        assertThat(of("a int", "is_fine(a) AND a > 0").checker().passes(slot -> -1L))
                .isFalse();
        assertThat(of("a int", "(a @@@ 5) OR a > 0").conditions().get(0).evaluable())
                .isFalse();
    }

    @Test
    void offersCandidates() {
        assertThat(of("a text", "a = 'x' OR length(a) > 100").candidates("a")).containsAll(Arrays.asList("x", null));
        assertThat(of("a int", "a > 100").candidates("a")).startsWith(101L);
        assertThat(of("a jsonb", "(a ->> 'kind') = 'x' AND a ? 'id'").candidates("a"))
                .contains(Map.of("kind", "x", "id", ""));
        assertThat(of("a text[]", "a @> ARRAY['x'::text]").candidates("a")).contains(Arrays.asList("x"));
    }
}
