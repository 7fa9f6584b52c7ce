package io.mockcraft.dataset;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.builtin.Catalogues;
import io.mockcraft.planner.ExistingRows;
import io.mockcraft.planner.PlanOptions;
import io.mockcraft.planner.Planner;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.yaml.SchemaReader;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import io.mockcraft.testing.Resources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reference dataset whose values are frozen; as a program it prints them, for other JVMs to compare. */
public final class Reference {

    private static final long SEED = 42;

    private Reference() {}

    public static void main(String[] arguments) {
        lines(dataset(schema(), tables().catalog())).forEach(System.out::println);
    }

    static String schema() {
        return Resources.text("/golden/reference.yaml");
    }

    static Tables tables() {
        return new Tables()
                .table("tenants", "id", "id bigint", "name text", "currency text")
                .table(
                        "users",
                        "id",
                        "tenant_id bigint > tenants",
                        "id bigint",
                        "first_name text",
                        "last_name text",
                        "email varchar",
                        "role text",
                        "active boolean",
                        "manager_id bigint? > users",
                        "created_at timestamptz",
                        "deleted_at timestamptz?")
                .table("products", "id", "id bigint", "sku text", "price numeric", "label text")
                .table(
                        "orders",
                        "id",
                        "id uuid",
                        "buyer_id bigint > users",
                        "approver_id bigint? > users",
                        "currency text",
                        "placed_at timestamptz")
                .table(
                        "order_lines",
                        "order_id,product_id",
                        "order_id uuid > orders",
                        "line_no integer",
                        "product_id bigint > products",
                        "qty integer")
                .table(
                        "silent",
                        "id",
                        "id integer",
                        "email text",
                        "city text?",
                        "phone text",
                        "price numeric",
                        "ratio double",
                        "born date",
                        "at timestamp",
                        "hour time",
                        "flag boolean?",
                        "token uuid",
                        "note varchar",
                        "doc json",
                        "address inet",
                        "raw bytes");
    }

    /** Plans and binds a schema against a catalog. */
    public static Dataset dataset(String schema, Catalog catalog) {
        Schema read = SchemaReader.read("reference.yaml", schema, ReadOptions.plain(names()));
        Planner planner =
                new Planner(Catalogues.builtIn(), PlanOptions.of(PlanOptions.DEFAULT_ROWS), ExistingRows.NONE);
        return Dataset.of(planner.plan(read, catalog), SEED, Map.of());
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (GeneratorInfo info : Catalogues.builtIn().all()) {
            names.add(info.name());
            names.addAll(info.aliases());
        }
        return names;
    }

    /** Every row of every table, a line each. */
    static List<String> lines(Dataset dataset) {
        List<String> lines = new ArrayList<>();
        for (TableRows table : dataset.tables()) {
            for (long i = 0; i < table.size(); i++) {
                lines.add(line(table, i));
            }
        }
        return lines;
    }

    static String line(TableRows table, long index) {
        StringBuilder line =
                new StringBuilder(table.label()).append('[').append(index).append(']');
        table.row(index)
                .forEach((column, value) ->
                        line.append(' ').append(column).append('=').append(text(value)));
        return line.toString();
    }

    private static Object text(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}
