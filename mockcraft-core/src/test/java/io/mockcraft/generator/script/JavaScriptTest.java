package io.mockcraft.generator.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
import io.mockcraft.schema.TextFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values, inputs and mistakes, the same in every engine. */
class JavaScriptTest {

    private static final int THREADS = 8;
    private static final int ROWS = 200;

    @InEachEngine
    void anExpressionOrStatementsWithReturnMakeTheValue(String engine) {
        assertThat(Scripted.value(engine, "'SKU-' + rank")).isEqualTo("SKU-2");
        assertThat(Scripted.value(Scripted.of(engine, "({ a: [1, 2.5, null, true] });"), 1))
                .isEqualTo(mapOf("a", list(1L, new BigDecimal("2.5"), null, true)));
        assertThat(Scripted.value(
                        Scripted.of(
                                engine, "var sum = 0;\nfor (var i = 0; i < 4; i++) { sum += i; }\nreturn sum; // done"),
                        1))
                .isEqualTo(6L);
        assertThat(Scripted.value(Scripted.of(engine, "null"), 1)).isNull();
    }

    private static Map<String, Object> mapOf(String key, Object value) {
        return Map.of(key, value);
    }

    private static List<Object> list(Object... values) {
        List<Object> list = new ArrayList<>();
        for (Object value : values) {
            list.add(value);
        }
        return list;
    }

    @InEachEngine
    void theSameCellHasTheSameValueOnEveryThreadAndAlone(String engine) throws Exception {
        String script =
                "[random(), between(-5, 5), chance(0.5), pick(['a', 'b', 'c']), weighted({ x: 3, y: 1 }), shuffle([1, 2, 3]), "
                        + "normal(10, 2), Math.random(), below(1000), Math.sin(random()), Math.pow(random(), 0.3)]";
        Generator one = Scripted.of(engine, script);
        List<Object> alone = LongStream.range(0, ROWS)
                .mapToObj(row -> Scripted.value(one, row))
                .toList();
        Generator other = Scripted.of(engine, script);
        Callable<List<Object>> backwards = () -> LongStream.range(0, ROWS)
                .map(row -> ROWS - 1 - row)
                .mapToObj(row -> Scripted.value(other, row))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<Object>> each : threads.invokeAll(java.util.Collections.nCopies(THREADS, backwards))) {
                List<Object> rows = new ArrayList<>(each.get());
                java.util.Collections.reverse(rows);
                assertThat(rows).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(alone).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nashorn", "graaljs"})
    void enginesAgree(String engine) {
        String script =
                "[random(), between(1, 6), pick('a', 'b'), new Date().toISOString(), Math.log(rank + 1), locale, "
                        + "new Date(2024, 0, 31, 12).toISOString(), 'é'.toUpperCase(), 0.1 + 0.2, 1e21, -0]";
        for (long row = 0; row < 20; row++) {
            assertThat(Scripted.value(Scripted.of(engine, script), row))
                    .isEqualTo(Scripted.value(Scripted.of("rhino", script), row));
        }
    }

    @InEachEngine
    void itSeesItsInputsByNameAndByPath(String engine) {
        Cell first = new Cell();
        first.setText("Ada");
        Cell price = new Cell();
        price.setDecimal(1999, 2);
        Cell day = new Cell();
        day.setDate(LocalDate.of(2024, 2, 29).toEpochDay());
        Cell none = new Cell();
        none.setNull();
        Generator generator = Scripted.of(
                TypeKind.JSON,
                List.of("first_name", "product.price", "class", "none"),
                Map.of(
                        "engine",
                        engine,
                        "script",
                        "[first_name.length, from['product.price'] * 2, from['class'], none, rank, ordinal]"));
        assertThat(Scripted.value(generator, 4, first, price, day, none))
                .isEqualTo(list(3L, new BigDecimal("39.98"), "2024-02-29", null, 5L, 5L));
    }

    @InEachEngine
    void valuesTakeTheColumnsType(String engine) {
        assertThat(value(TypeKind.DATE, engine, "new Date(Date.UTC(2024, 1, 29))"))
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(value(TypeKind.DATE, engine, "'2024-02-29'")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(value(TypeKind.TIMESTAMP_ZONED, engine, "new Date()")).hasToString("2025-01-01T00:00:00Z");
        assertThat(value(TypeKind.TEXT, engine, "({ a: 1 })")).isEqualTo("{\"a\":1}");
        assertThat(value(TypeKind.BOOLEAN, engine, "rank > 0")).isEqualTo(true);
        assertThatThrownBy(() -> value(TypeKind.DATE, engine, "'tomorrow'"))
                .hasMessage(
                        "shop.yaml:3:7 tables.t.columns.c: generator \"javascript\" made the text \"tomorrow\", which date "
                                + "does not hold; return a value of that type, or its text in ISO form");
        assertThatThrownBy(() -> value(TypeKind.SMALLINT, engine, "70000"))
                .hasMessageContaining("made 70000, which smallint does not hold");
        assertThatThrownBy(() -> value(TypeKind.INTEGER, engine, "'7'"))
                .hasMessageContaining("made text, which integer does not hold");
    }

    private static Object value(TypeKind kind, String engine, String script) {
        return Scripted.value(Scripted.of(kind, List.of(), Map.of("engine", engine, "script", script)), 0);
    }

    @InEachEngine
    void mistakesAreToldWithTheScriptsOwnLine(String engine) {
        assertThatThrownBy(() -> Scripted.of(engine, "var a = 1;\nvar b = ;\nreturn a;"))
                .hasMessageStartingWith(
                        "shop.yaml:3:7 tables.t.columns.c: generator \"javascript\" failed: line 2 of the script: ");
        assertThatThrownBy(() -> Scripted.value(Scripted.of(engine, "var a;\n\nreturn a.b;"), 6))
                .hasMessageStartingWith(
                        "shop.yaml:3:7 tables.t.columns.c: generator \"javascript\" failed: line 3 of the script: TypeError")
                .hasMessageEndingWith("mend the script; it failed in the row of rank 7");
        assertThatThrownBy(() -> Scripted.value(Scripted.of(engine, "between(1.5, 3)"), 0))
                .hasMessageContaining("line 1 of the script: ")
                .hasMessageContaining("between wants whole numbers, not 1.5");
        Map<String, Object> file =
                Map.of("engine", engine, "file", new TextFile("sku.js", "\n\nthrow new Error('no more')\nreturn 1"));
        assertThatThrownBy(() -> Scripted.value(Scripted.of(TypeKind.TEXT, List.of(), file), 0))
                .hasMessageContaining("failed: sku.js:3: ")
                .hasMessageContaining("no more");
    }

    @InEachEngine
    void whatIsNoValueIsRefused(String engine) {
        for (String script : List.of("undefined", "var x = 1;", "(function () {})", "0 / 0", "1 / 0", "1e999")) {
            assertThatThrownBy(() -> Scripted.value(Scripted.of(engine, script), 0))
                    .as(script)
                    .hasMessageStartingWith("shop.yaml:3:7 tables.t.columns.c: generator \"javascript\" failed: ");
        }
    }
}
