package io.mockcraft.session.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTypesTest {

    private static final Map<String, String> COLUMNS =
            Map.of("name", "varchar(20)", "qty", "integer", "day", "date", "at", "timestamptz");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "qty * 2 + 1 | numeric",
                "'No ' + qty | text",
                "name + 1 | text",
                "at + 3d | timestamptz",
                "day - 1mo | date",
                "day + 12h | timestamptz",
                "at - day | interval",
                "(at - day) * 2 | interval",
                "(at - day) / 1h | numeric",
                "-3d | interval",
                "if(qty > 1, null, name) | varchar(20)",
                "coalesce(null, day) | date",
                "date(at) | date",
                "now() | timestamptz",
                "addMonths('2024-01-01', qty) | date",
                "padLeft(qty, 3) | text",
                "substring(name, 2) | text",
                "toNumber(name) | numeric",
                "year(at) | numeric",
                "qty in [1, 2] | boolean",
                "name like 'A%' | boolean",
                "matches(name, 'A') | boolean",
                "startsWith(name, 'A') | boolean"
            })
    void tellsTheTypeOfAFormula(String formula, String type) {
        assertThat(FormulaTypes.of(formula, path -> COLUMNS.get(String.join(".", path.segments()))))
                .contains(type);
    }
}
