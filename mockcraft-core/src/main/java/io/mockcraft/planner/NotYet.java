package io.mockcraft.planner;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.RowCount;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.Series;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource;
import java.util.Map;

/** Refuses, by name, the rules that a schema can say and that cannot be planned yet. Take out what is planned. */
final class NotYet {

    private final Problems problems;

    NotYet(Problems problems) {
        this.problems = problems;
    }

    void refuse(Schema schema) {
        schema.tables().forEach(this::table);
        schema.collections().forEach(collection -> refuse("collections", collection.at(), collection.path()));
        schema.keySpaces()
                .forEach(space ->
                        refuse("keys", space.entries().at(), space.entries().path()));
    }

    private void table(TableSpec table) {
        if (table.store() != null) {
            refuse("store", table.at(), table.path());
        }
        rows(table);
        table.variants().stream().limit(1).forEach(variant -> refuse("variants", variant.at(), table.path()));
        table.columns().forEach(this::column);
        table.references().forEach(this::reference);
        table.pinned().forEach(row -> given(row.values(), table.path() + ".pinned"));
        table.traits().forEach(trait -> given(trait.values(), table.path() + ".traits." + trait.name()));
    }

    private void rows(TableSpec table) {
        if (table.rows() instanceof RowCount.Cover cover) {
            refuse("cover", cover.at(), table.path());
        }
        if (table.rows() instanceof RowCount.Per per && per.distribution() != null) {
            refuse("distribution", per.distribution().at(), table.path() + ".rows");
        }
    }

    private void column(ColumnSpec column) {
        if (column.hidden()) {
            refuse("hidden", column.at(), column.path());
        }
        rule(column.rule(), column.path());
    }

    private void given(Map<String, ColumnRule> values, String path) {
        values.forEach((column, rule) -> rule(rule, path + "." + column));
    }

    private void rule(ColumnRule rule, String path) {
        if (rule.when() != null) {
            refuse("when", rule.when().at(), path);
        }
        if (rule.distribution() != null) {
            refuse("distribution", rule.distribution().at(), path);
        }
        if (!rule.sameFor().isEmpty()) {
            refuse("sameFor", rule.sameFor().get(0).at(), path);
        }
        source(rule.source(), path);
    }

    private void source(ValueSource source, String path) {
        if (source instanceof ValueSource.Calculated calculated) {
            refuse("expr", calculated.at(), path);
        } else if (source instanceof ValueSource.Aggregate aggregate) {
            refuse("aggregate", aggregate.at(), path);
        } else if (source instanceof ValueSource.Split split) {
            refuse("split", split.at(), path);
        } else if (source instanceof ValueSource.ArrayOf array) {
            refuse("array", array.at(), path);
        } else if (source instanceof ValueSource.ObjectOf object) {
            refuse("object", object.at(), path);
        } else if (source instanceof ValueSource.Markov markov) {
            refuse("markov", markov.at(), path);
        } else if (source instanceof Series series) {
            refuse("series", series.at(), path);
        }
    }

    private void reference(ReferenceSpec reference) {
        String path = reference.path();
        if (!reference.toAny().isEmpty()) {
            refuse("toAny", reference.at(), path);
        }
        if (reference.tree() != null) {
            refuse("tree", reference.tree().at(), path);
        }
        if (!reference.match().isEmpty()) {
            refuse("match", reference.at(), path);
        }
        if (reference.weights() != null) {
            refuse("weights", reference.weights().at(), path);
        }
        if (reference.fromExisting()) {
            refuse("fromExisting", reference.at(), path);
        }
        if (reference.when() != null) {
            refuse("when", reference.when().at(), path);
        }
    }

    private void refuse(String word, Location at, String path) {
        problems.add(at, path, "\"" + word + "\" is not supported yet in this version", "leave it out");
    }
}
