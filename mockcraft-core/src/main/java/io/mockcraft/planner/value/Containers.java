package io.mockcraft.planner.value;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Identity;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.DocumentDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.planner.order.Components;
import io.mockcraft.planner.order.Inputs;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ValueSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compiles lists and documents; what is inside has streams of its own. */
final class Containers {

    private final Generators generators;
    private final ChosenPlans chosen;
    private final DifferentElements different;
    private final Problems problems;

    Containers(Generators generators, ChosenPlans chosen, Dealer dealer, Problems problems) {
        this.generators = generators;
        this.chosen = chosen;
        this.different = new DifferentElements(dealer, problems);
        this.problems = problems;
    }

    CellPlan list(TableDraft draft, ColumnDraft column, ValueSource.ArrayOf array, String path, Rules rules) {
        DataType element = column.column.type().element();
        ColumnDraft inner = inner(column, array.element(), column.stream + "[]", element == null ? free() : element);
        inner.inside = array.element().source() instanceof ValueSource.Chosen c
                ? chosen.alone(draft, inner, c, column.inside)
                : column.inside;
        inner.plan = rules.compile(draft, inner, array.element(), path + ".array.of");
        Path unique = array.unique();
        CellPlan plan = unique == null ? inner.plan : different.plan(inner, array, unique, path);
        return new DerivedPlan.ListOf(plan, element, array.counts(), column.stream + "[#]");
    }

    CellPlan document(TableDraft draft, ColumnDraft column, ValueSource.ObjectOf object, String path, Rules rules) {
        DocumentDraft document = new DocumentDraft(column.inside);
        FieldTypes types = new FieldTypes(generators, draft, object.fields());
        object.fields()
                .forEach((name, rule) -> document.add(
                        name,
                        inner(column, rule, column.stream + "." + name, types.of(rule, name, column.column.type()))));
        chosen.connect(draft, document, object);
        document.compile((name, field) -> {
            ColumnRule rule = Objects.requireNonNull(object.fields().get(name));
            return rules.compile(draft, field, rule, path + ".object." + name);
        });
        DerivedPlan.DocumentOf compiled = document.document();
        refuseCircles(document, compiled.fields(), object, path);
        document.compiled = compiled;
        column.document = document;
        return compiled;
    }

    /** Fields that wait for each other would never be made. */
    private void refuseCircles(
            DocumentDraft document, List<DerivedPlan.Field> fields, ValueSource.ObjectOf object, String path) {
        List<int[]> reads = fields.stream().map(f -> reads(f.plan(), document)).toList();
        for (List<Integer> circle : Components.of(fields.size(), IntStream.range(0, fields.size()), reads::get)) {
            int first = circle.get(0);
            boolean itself = IntStream.of(reads.get(first)).anyMatch(read -> read == first);
            if (circle.size() > 1 || itself) {
                String name = fields.get(first).name();
                ColumnRule rule = Objects.requireNonNull(object.fields().get(name));
                problems.add(
                        rule.at(),
                        path + ".object." + name,
                        "values depend on each other in a circle: "
                                + circle.stream().map(i -> fields.get(i).name()).collect(Collectors.joining(", ")),
                        "give one of them a value of its own");
            }
        }
    }

    /** The fields that a plan reads: also those whose rows it looks into. */
    private static int[] reads(CellPlan plan, DocumentDraft document) {
        Inputs inputs = Inputs.of(plan);
        IntStream rows = plan instanceof DerivedPlan.Chosen
                ? IntStream.empty()
                : IntStream.range(0, document.fields().size()).filter(i -> {
                    ReferenceDraft reference = document.fields().get(i).draft().reference;
                    return reference != null && inputs.follows(reference.number);
                });
        return IntStream.concat(IntStream.of(inputs.fields()), rows).distinct().toArray();
    }

    /** The type of what no database column restricts. */
    static DataType free() {
        return DataType.ANY;
    }

    private static ColumnDraft inner(ColumnDraft outer, ColumnRule rule, String stream, DataType type) {
        Column column = new Column(stream, type, true, null, Identity.NONE, false, null);
        ColumnDraft inner = new ColumnDraft(outer.place, column, stream);
        inner.ruled = !rule.open();
        inner.innerRule = rule;
        return inner;
    }
}
