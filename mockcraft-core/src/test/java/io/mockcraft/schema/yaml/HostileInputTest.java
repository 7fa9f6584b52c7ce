package io.mockcraft.schema.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.problem.MockCraftException;
import io.mockcraft.schema.Schema;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that would take for ever, or all memory, if somebody read them to their end. */
@Timeout(120) // ends what would never end; measures nothing
class HostileInputTest {

    @Test
    void refusesAFileThatIsTooLarge() {
        refused("tables:\n" + "  # blah\n".repeat(200_000))
                .hasMessage("test.yaml:116509:6: the file is larger than 1 MiB; split it");
    }

    @Test
    void refusesListsTooDeepInsideEachOther() {
        refused("tables: " + "[".repeat(500_000))
                .hasMessage("test.yaml:1:72: more than 64 levels inside each other; write it flatter");
    }

    @Test
    void refusesMapsTooDeepInsideEachOther() {
        refused("{a: ".repeat(200_000)).hasMessageContaining("more than 64 levels inside each other");
    }

    @Test
    void refusesBlockMapsTooDeepInsideEachOther() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        refused(text.toString()).hasMessageContaining("more than 64 levels inside each other");
    }

    @Test
    void refusesAliasesThatMultiply() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String alias = "*a" + (i - 1);
            text.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
        }
        refused(text.toString())
                .hasMessageContaining("test.yaml:6:")
                .hasMessageContaining("more than 250000 values, aliases followed");
    }

    @Test
    void refusesAliasesThatMultiplyALongText() {
        String text = "a: &a " + "x".repeat(500_000) + "\nb: [" + "*a, ".repeat(10_000) + "*a]\n";
        refused(text).hasMessageContaining("more than 250000 values, aliases followed");
    }

    @Test
    void refusesAliasesThatDeepen() {
        StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 200; i++) {
            text.append("a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
        }
        refused(text.toString()).hasMessageContaining("more than 64 levels inside each other");
    }

    @Test
    void refusesParametersThatMultiply() {
        String text = "params: { a: " + "x".repeat(100_000) + " }\ntables: { t: { columns: { c: { value: \""
                + "${a}".repeat(50_000) + "\" } } } }";
        refused(text).hasMessageContaining("parameters fill in more than 1048576 characters");
    }

    @Test
    void tellsAHundredProblemsAndCountsTheRest() {
        StringBuilder text = new StringBuilder("tables:\n  t:\n    columns:\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("      c").append(i).append(": nothing_of_this_name\n");
        }
        refused(text.toString())
                .hasMessageEndingWith("test.yaml:103:12: and 19900 more problems; mend those above first");
    }

    @Test
    void readsOneLongLineOfJson() {
        String column = "\"c%d\":{\"generator\":\"email\",\"nulls\":0.5},";
        StringBuilder text = new StringBuilder("{\"tables\":{\"t\":{\"columns\":{");
        for (int i = 0; i < 20_000; i++) {
            text.append(column.replace("%d", String.valueOf(i)));
        }
        Schema schema = Schemas.read(text.append("\"z\":\"uuid\"}}}}").toString());

        assertThat(schema.tables().get(0).columns()).hasSize(20_001);
    }

    @Test
    void refusesNumbersTooLongToCountWith() {
        String digits = "9".repeat(100_000);
        refused("tables: { t: { columns: { a: { value: " + digits + " } } } }")
                .hasMessageContaining("a number of more than 1000 digits");
        refused("tables: { t: { columns: { a: { value: 0x" + "F".repeat(100_000) + " } } } }")
                .hasMessage(
                        "test.yaml:1:39 tables.t.columns.a.value: a number of more than 1000 digits; write a smaller one");
        refused("tables: { t: { rows: 1e999 } }").hasMessageContaining("the number is too large");
        refused("tables: { t: { columns: { a: { value: 1e999999999 } } } }")
                .hasMessageContaining("readers of YAML do not agree");
    }

    @Test
    void refusesLongNamesWithoutLookingForNearOnes() {
        refused("tables: { t: { columns: { a: " + "x".repeat(500_000) + " } } }")
                .hasMessageContaining("no generator \"xxx");
    }

    private static AbstractThrowableAssert<?, ?> refused(String text) {
        return assertThatThrownBy(() -> Schemas.read(text)).isInstanceOf(MockCraftException.class);
    }
}
