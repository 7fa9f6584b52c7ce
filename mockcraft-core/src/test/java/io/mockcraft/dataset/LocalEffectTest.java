package io.mockcraft.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A local edit has a local effect, and every row can be computed alone. */
class LocalEffectTest {

    private static final String BIG =
            Reference.schema().replace("rows: 20", "rows: 6000").replace("rows: 12", "rows: 6000");

    @Test
    void computesRow4711AloneAsInTheRun() {
        Dataset run = dataset(BIG);
        TableRows silent = run.table("silent");
        List<String> all = LongStream.range(0, silent.size())
                .mapToObj(i -> Reference.line(silent, i))
                .toList();

        String alone = Reference.line(dataset(BIG).table("silent"), 4_711);

        assertThat(alone).isEqualTo(all.get(4_711));
    }

    @Test
    void makesTheSameRowsOnEightThreads() throws Exception {
        Dataset dataset = dataset(BIG);
        List<String> alone = Reference.lines(dataset(BIG));

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<String>> all = () -> Reference.lines(dataset);
            for (Future<List<String>> lines : threads.invokeAll(List.of(all, all, all, all, all, all, all, all))) {
                assertThat(lines.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anotherTableChangesNoOtherValue() {
        String more = Reference.schema() + "  extra: { rows: 5 }\n";
        Dataset with = Reference.dataset(
                more,
                Reference.tables()
                        .table("extra", "id", "id bigint", "user_id bigint > users")
                        .catalog());

        assertThat(Reference.lines(with)).containsAll(Reference.lines(dataset(Reference.schema())));
    }

    @Test
    void anotherColumnChangesNoOtherValue() {
        String more = Reference.schema()
                .replace("      last_name: last_name", "      last_name: last_name\n      nick: word");
        Tables tables = new Tables();
        Reference.tables().catalog().tables().forEach(table -> {
            boolean users = table.name().name().equals("users");
            tables.add(table, users ? "nick text" : "");
        });

        Dataset with = Reference.dataset(more, tables.catalog());

        List<String> stripped = Reference.lines(with).stream()
                .map(line -> line.replaceAll(" nick=.*$", ""))
                .toList();
        assertThat(stripped).isEqualTo(Reference.lines(dataset(Reference.schema())));
    }

    @Test
    void moreRowsKeepTheOldRowsOwnValues() {
        Dataset few = dataset(Reference.schema());
        Dataset many =
                dataset(Reference.schema().replace("rows: 20", "rows: 33").replace("rows: 12", "rows: 40"));

        assertThat(rows(many, "products").subList(0, 20)).isEqualTo(rows(few, "products"));
        assertThat(rows(many, "silent").subList(0, 12)).isEqualTo(rows(few, "silent"));
        assertThat(rows(many, "users")).isEqualTo(rows(few, "users"));
    }

    @Test
    void moreParentsKeepTheOldChildrenInPlace() {
        Dataset few = dataset(Reference.schema());
        Dataset many = dataset(Reference.schema().replace("rows: 3\n", "rows: 5\n"));

        List<Map<String, Object>> before = counted(few, "users");
        List<Map<String, Object>> after = counted(many, "users").subList(0, before.size());
        before.forEach(row -> assertThat(after).contains(row));
    }

    /** Rows without what references choose anew, and without the pinned one behind them. */
    private static List<Map<String, Object>> counted(Dataset dataset, String table) {
        List<Map<String, Object>> rows = rows(dataset, table);
        return rows.subList(0, rows.size() - 1).stream()
                .map(row -> {
                    Map<String, Object> own = new LinkedHashMap<>(row);
                    own.remove("manager_id");
                    return own;
                })
                .toList();
    }

    private static List<Map<String, Object>> rows(Dataset dataset, String table) {
        TableRows rows = dataset.table(table);
        return LongStream.range(0, rows.size())
                .mapToObj(rows::row)
                .map(LocalEffectTest::comparable)
                .toList();
    }

    private static Map<String, Object> comparable(Map<String, Object> row) {
        Map<String, Object> values = new LinkedHashMap<>(row);
        values.replaceAll((name, value) -> value instanceof byte[] bytes ? Arrays.toString(bytes) : value);
        return values;
    }

    private static Dataset dataset(String schema) {
        return Reference.dataset(schema, Reference.tables().catalog());
    }
}
