package io.mockcraft.benchmarks;

import io.mockcraft.MockCraft;
import io.mockcraft.catalog.Access;
import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Identity;
import io.mockcraft.catalog.Key;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.dataset.Dataset;
import io.mockcraft.dataset.TableRows;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.yaml.SchemaReader;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table that no database holds, for rows of a few columns. */
final class OneTable {

    private static final int ROWS = 1_000_000;
    private static final Set<String> GENERATORS =
            MockCraft.generators().stream().map(GeneratorInfo::name).collect(Collectors.toSet());

    private final List<Column> columns = new ArrayList<>();
    private final StringBuilder rules = new StringBuilder();

    /** Adds a column with its rule, written as a schema would. */
    OneTable column(String name, TypeKind kind, String rule) {
        DataType type = kind == TypeKind.DECIMAL
                ? numeric()
                : DataType.of(kind, kind.name().toLowerCase(Locale.ROOT));
        columns.add(new Column(name, type, false, null, Identity.NONE, false, null));
        rules.append("      ").append(name).append(": ").append(rule).append('\n');
        return this;
    }

    private static DataType numeric() {
        return new DataType(TypeKind.DECIMAL, "numeric(12,2)", -1, 12, 2, List.of(), null, List.of(), List.of());
    }

    /** The rows; nothing is made yet. */
    TableRows rows() {
        List<Key> keys = List.of();
        Table table = new Table(
                new TableName("public", "t"),
                0,
                columns,
                keys,
                List.of(),
                List.of(),
                List.of(),
                none(),
                Access.FULL,
                false,
                false,
                Map.of());
        String text = "tables:\n  t:\n    rows: " + ROWS + "\n    columns:\n" + rules;
        Schema schema = SchemaReader.read("speed.yaml", text, ReadOptions.plain(GENERATORS));
        Catalog catalog = new Catalog("none", List.of("public"), List.of(table), List.of());
        return Dataset.of(Plans.plan(schema, catalog), 42, Map.of()).table("t");
    }

    private static io.mockcraft.catalog.@Nullable Partitioning none() {
        return null;
    }
}
