package io.mockcraft.planner.value;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.plan.Spread;
import io.mockcraft.planner.bound.Bounds;
import io.mockcraft.planner.bound.Spreads;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.formula.Formulas;
import io.mockcraft.planner.formula.Paths;
import io.mockcraft.planner.formula.RoundedTo;
import io.mockcraft.planner.guess.ChoiceDomain;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.planner.guess.Guesses;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.Series;
import io.mockcraft.schema.ValueSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles where a rule takes its values from. */
final class Sources {

    private final Generators generators;
    private final Guesses guesses;
    private final Paths paths;
    private final Formulas formulas;
    private final Bounds bounds;
    private final Templates templates;
    private final Aggregates aggregates;
    private final SplitPlans splits;
    private final SeriesPlans series;
    private final ChosenPlans chosen;
    private final Containers containers;
    private final Literals literals;
    private final TypeFit typeFit;
    private final Problems problems;

    Sources(
            Generators generators,
            Guesses guesses,
            Paths paths,
            Formulas formulas,
            Bounds bounds,
            Aggregates aggregates,
            SeriesPlans series,
            ChosenPlans chosen,
            Dealer dealer,
            Problems problems) {
        this.generators = generators;
        this.guesses = guesses;
        this.paths = paths;
        this.formulas = formulas;
        this.bounds = bounds;
        this.templates = new Templates(generators, paths);
        this.aggregates = aggregates;
        this.splits = new SplitPlans(paths, problems);
        this.series = series;
        this.chosen = chosen;
        this.containers = new Containers(generators, chosen, dealer, problems);
        this.literals = new Literals(problems);
        this.typeFit = new TypeFit(problems);
        this.problems = problems;
    }

    CellPlan compile(TableDraft draft, ColumnDraft column, ColumnRule rule, String path, Rules rules) {
        typeFit.judge(column, rule, path);
        if (Bounds.asked(rule)) {
            return bounds.between(draft, column, rule, path);
        }
        ValueSource source = rule.source();
        if (source instanceof ValueSource.Generated generated) {
            return generated(draft, column, generated, path);
        } else if (source instanceof ValueSource.Constant constant) {
            return literals.constant(constant.value(), column.column, rule.at(), path);
        } else if (source instanceof ValueSource.Choice choice) {
            return choice(column, choice, rule, path);
        } else if (source instanceof ValueSource.Template template) {
            return templates.plan(draft, column, template, path);
        } else if (source instanceof ValueSource.Copy copy) {
            return copy(draft, column, rule, copy.path(), path);
        }
        return derived(draft, column, source, path, rules);
    }

    private CellPlan derived(TableDraft draft, ColumnDraft column, ValueSource source, String path, Rules rules) {
        if (source instanceof ValueSource.Calculated calculated) {
            return formulas.compile(draft, column.inside, calculated.text(), calculated.at(), path)
                    .<CellPlan>map(f -> new DerivedPlan.Calculated(
                            f, RoundedTo.digits(column.column.type(), calculated.text(), calculated.at())))
                    .orElseGet(() -> new CellPlan.Constant(null));
        } else if (source instanceof ValueSource.Aggregate aggregate) {
            return aggregates.aggregate(draft, column, aggregate, path);
        } else if (source instanceof ValueSource.Split split) {
            return splits.plan(draft, column, split, path);
        } else if (source instanceof ValueSource.ArrayOf array) {
            return containers.list(draft, column, array, path, rules);
        } else if (source instanceof ValueSource.ObjectOf object) {
            return containers.document(draft, column, object, path, rules);
        } else if (source instanceof ValueSource.Chosen row) {
            return chosen.plan(column, row, path);
        } else if (source instanceof ValueSource.Markov markov) {
            return new CellPlan.Generated(Texts.markov(markov, path, problems), List.of(), column.stream);
        } else if (source instanceof Series values) {
            return series.of(draft, column, values, path);
        }
        return guesses.of(column.column);
    }

    private CellPlan generated(TableDraft draft, ColumnDraft column, ValueSource.Generated source, String path) {
        List<PathPlan> inputs = new ArrayList<>();
        source.from()
                .forEach(from -> paths.resolve(draft, column.inside, from, path).ifPresent(inputs::add));
        Arguments arguments = new Arguments(
                source.parameters(), source.from().stream().map(Path::toString).toList(), source.at(), path);
        Generator asked = generators.compile(source.generator(), arguments, column.column.type());
        boolean open = source.parameters().isEmpty() && inputs.isEmpty() && generators.plain(source.generator());
        Generator generator = open && draft.columns.contains(column)
                ? guesses.within(asked, column.column, column.place, draft.constraints)
                : asked;
        column.generator = generator;
        column.inputs = inputs;
        return new CellPlan.Generated(generator, inputs, column.stream);
    }

    private CellPlan choice(ColumnDraft column, ValueSource.Choice choice, ColumnRule rule, String path) {
        List<CellPlan.Constant> values = choice.values().stream()
                .map(v -> literals.constant(v.value(), column.column, rule.at(), path))
                .toList();
        column.generator = new ChoiceDomain(values);
        Spread spread = Spreads.of(rule.distribution(), false, path, problems);
        List<Double> weights =
                choice.values().stream().map(ValueSource.Weighted::weight).toList();
        return new CellPlan.Choice(values, weights, spread, column.stream);
    }

    private CellPlan copy(TableDraft draft, ColumnDraft column, ColumnRule rule, Path from, String path) {
        Optional<Paths.Found> found = paths.find(draft, column.inside, from, path);
        found.ifPresent(f -> typeFit.copied(column, f.column(), rule, path));
        return found.<CellPlan>map(f -> new CellPlan.Copy(f.plan())).orElseGet(() -> new CellPlan.Constant(null));
    }
}
