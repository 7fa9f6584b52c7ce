package io.mockcraft.schema.yaml.table;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.Bound;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.RowCount.Per;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource.ArrayOf;
import io.mockcraft.schema.ValueSource.Chosen;
import io.mockcraft.schema.ValueSource.Copy;
import io.mockcraft.schema.ValueSource.Generated;
import io.mockcraft.schema.ValueSource.Guessed;
import io.mockcraft.schema.ValueSource.ObjectOf;
import io.mockcraft.schema.ValueSource.Part;
import io.mockcraft.schema.ValueSource.Referenced;
import io.mockcraft.schema.ValueSource.Split;
import io.mockcraft.schema.ValueSource.Template;
import io.mockcraft.schema.When;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that paths and {@code per} do not start at a column that says itself how its values are made, and so is no
 * reference. A name that the schema does not explain may be a reference of the catalog: only the plan can tell.
 */
final class TableCheck {

    private final TableSpec table;
    private final Reading reading;
    private final List<String> references;
    private final Set<String> plain;

    TableCheck(TableSpec table, Fields source) {
        this.table = table;
        this.reading = source.owner().reading();
        this.references = table.references().stream().map(ReferenceSpec::name).toList();
        this.plain = plain(table);
    }

    void run() {
        if (table.rows() instanceof Per per && plain.contains(per.reference())) {
            noReference(per.reference(), per.at(), table.path() + ".rows.per");
        }
        table.columns().forEach(column -> rule(column.rule(), column.path()));
        for (int i = 0; i < table.pinned().size(); i++) {
            given(table.pinned().get(i).values(), "pinned[" + i + "]");
        }
        for (int i = 0; i < table.variants().size(); i++) {
            given(table.variants().get(i).values(), "variants[" + i + "].set");
        }
        table.traits().forEach(trait -> given(trait.values(), "traits." + trait.name()));
    }

    /** The columns that have a source of their own and belong to no reference. */
    private static Set<String> plain(TableSpec table) {
        Set<String> plain = table.columns().stream()
                .filter(column -> !(column.rule().source() instanceof Referenced))
                .filter(column -> !(column.rule().source() instanceof Guessed))
                .map(ColumnSpec::name)
                .collect(Collectors.toCollection(HashSet::new));
        for (ReferenceSpec reference : table.references()) {
            plain.remove(reference.name());
            reference.columns().forEach(plain::remove);
        }
        return plain;
    }

    private void given(Map<String, ColumnRule> values, String place) {
        values.forEach((column, rule) -> rule(rule, table.path() + "." + place + "." + column));
    }

    private void rule(ColumnRule rule, String path) {
        paths(rule)
                .filter(way -> way.segments().size() > 1)
                .filter(way -> plain.contains(way.segments().get(0)))
                .forEach(way -> noReference(way.segments().get(0), way.at(), path));
    }

    private static Stream<Path> paths(ColumnRule rule) {
        When when = rule.when();
        Stream<Path> otherwise = when == null || when.otherwise() == null ? Stream.of() : paths(when.otherwise());
        return Stream.of(sources(rule), anchors(rule), rule.sameFor().stream(), otherwise)
                .flatMap(paths -> paths);
    }

    private static Stream<Path> sources(ColumnRule rule) {
        if (rule.source() instanceof Copy copy) {
            return Stream.of(copy.path());
        }
        if (rule.source() instanceof Generated generated) {
            return generated.from().stream();
        }
        if (rule.source() instanceof Split split) {
            return Stream.of(split.amount());
        }
        if (rule.source() instanceof ArrayOf array) {
            return paths(array.element());
        }
        if (rule.source() instanceof ObjectOf object) {
            return fields(object);
        }
        return rule.source() instanceof Template template
                ? template.parts().stream().filter(Part.Hole.class::isInstance).map(part -> ((Part.Hole) part).path())
                : Stream.of();
    }

    /** Paths of fields, but for those that start at a field that is a reference. */
    private static Stream<Path> fields(ObjectOf object) {
        return object.fields().values().stream()
                .flatMap(TableCheck::paths)
                .filter(path -> !isChosen(object.fields().get(path.segments().get(0))));
    }

    private static boolean isChosen(@Nullable ColumnRule field) {
        return field != null && field.source() instanceof Chosen;
    }

    private static Stream<Path> anchors(ColumnRule rule) {
        return rule.bounds().stream()
                .map(TableCheck::anchor)
                .filter(Bound.Anchor.Column.class::isInstance)
                .map(anchor -> ((Bound.Anchor.Column) anchor).path());
    }

    private static Bound.Anchor anchor(Bound bound) {
        if (bound instanceof Bound.After after) {
            return after.anchor();
        }
        if (bound instanceof Bound.Before before) {
            return before.anchor();
        }
        if (bound instanceof Bound.Min min) {
            return min.anchor();
        }
        return bound instanceof Bound.Max max ? max.anchor() : new Bound.Anchor.Literal(0L);
    }

    private void noReference(String name, Location at, String path) {
        String near = reading.didYouMean(name, references);
        String remedy = near.isEmpty() ? "write { ref: ... } at the column, or an entry under \"references\"" : near;
        reading.problem(at, path, Reading.quote(name) + " is no reference of this table", remedy);
    }
}
