package io.mockcraft.planner;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.Limit;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.guess.ChoiceDomain;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.planner.guess.Guesses;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Bound;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.Span;
import io.mockcraft.schema.ValueSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles a rule that somebody wrote into a cell plan. */
final class Rules {

    private final Generators generators;
    private final Guesses guesses;
    private final Paths paths;
    private final Literals literals;
    private final Limits limits;
    private final Problems problems;

    Rules(Generators generators, Guesses guesses, Paths paths, Problems problems) {
        this.generators = generators;
        this.guesses = guesses;
        this.paths = paths;
        this.literals = new Literals(problems);
        this.limits = new Limits(problems);
        this.problems = problems;
    }

    CellPlan compile(TableDraft draft, ColumnDraft column, ColumnRule rule, String path) {
        CellPlan plan = source(draft, column, rule, path);
        if (rule.nulls() == 0) {
            return plan;
        }
        if (!column.column.nullable()) {
            problems.add(rule.at(), path, "the column takes no null, but `nulls` asks for some", "remove `nulls`");
        }
        return new CellPlan.Nulls(rule.nulls(), plan, column.stream);
    }

    private CellPlan source(TableDraft draft, ColumnDraft column, ColumnRule rule, String path) {
        if (!rule.bounds().isEmpty()) {
            return between(draft, column, rule, path);
        }
        ValueSource source = rule.source();
        if (source instanceof ValueSource.Generated generated) {
            return generated(draft, column, generated, path);
        } else if (source instanceof ValueSource.Constant constant) {
            return literals.constant(constant.value(), column.column, rule.at(), path);
        } else if (source instanceof ValueSource.Choice choice) {
            return choice(column, choice, rule, path);
        } else if (source instanceof ValueSource.Template template) {
            return template(draft, template, path);
        } else if (source instanceof ValueSource.Copy copy) {
            return copy(draft, copy.path(), path);
        }
        return guesses.of(column.column);
    }

    private CellPlan generated(TableDraft draft, ColumnDraft column, ValueSource.Generated source, String path) {
        List<PathPlan> inputs = new ArrayList<>();
        source.from().forEach(from -> paths.resolve(draft, from, path).ifPresent(inputs::add));
        Arguments arguments = new Arguments(
                source.parameters(), source.from().stream().map(Path::toString).toList(), source.at(), path);
        Generator generator = generators.compile(source.generator(), arguments, column.column.type());
        column.generator = generator;
        column.inputs = inputs;
        return new CellPlan.Generated(generator, inputs, column.stream);
    }

    private CellPlan choice(ColumnDraft column, ValueSource.Choice choice, ColumnRule rule, String path) {
        List<CellPlan.Constant> values = choice.values().stream()
                .map(v -> literals.constant(v.value(), column.column, rule.at(), path))
                .toList();
        column.generator = new ChoiceDomain(values);
        List<Double> weights =
                choice.values().stream().map(ValueSource.Weighted::weight).toList();
        return new CellPlan.Choice(values, weights, column.stream);
    }

    private CellPlan template(TableDraft draft, ValueSource.Template template, String path) {
        List<CellPlan.Part> parts = new ArrayList<>();
        for (ValueSource.Part part : template.parts()) {
            if (part instanceof ValueSource.Part.Text text) {
                parts.add(new CellPlan.Part(text.text(), null));
            } else if (part instanceof ValueSource.Part.Hole hole) {
                paths.resolve(draft, hole.path(), path).ifPresent(p -> parts.add(new CellPlan.Part(null, p)));
            }
        }
        return new CellPlan.Template(parts);
    }

    private CellPlan copy(TableDraft draft, Path from, String path) {
        return paths.resolve(draft, from, path)
                .<CellPlan>map(CellPlan.Copy::new)
                .orElseGet(() -> new CellPlan.Constant(null));
    }

    private CellPlan between(TableDraft draft, ColumnDraft column, ColumnRule rule, String path) {
        Map<String, Object> parameters =
                rule.source() instanceof ValueSource.Generated generated ? generated.parameters() : Map.of();
        List<Limit> found = new ArrayList<>(limits.window(parameters, column.column, rule.at(), path));
        for (Bound bound : rule.bounds()) {
            Limit limit = limit(draft, column, bound, rule, path);
            if (limit != null) {
                found.add(limit);
            }
        }
        return new CellPlan.Between(found, Literals.scale(column.column.type()), column.stream);
    }

    private @Nullable Limit limit(TableDraft draft, ColumnDraft column, Bound bound, ColumnRule rule, String path) {
        if (bound instanceof Bound.After after) {
            return limit(Limit.Side.AFTER, draft, column, after.anchor(), bound, rule, path);
        } else if (bound instanceof Bound.Before before) {
            return limit(Limit.Side.BEFORE, draft, column, before.anchor(), bound, rule, path);
        } else if (bound instanceof Bound.Min min) {
            return limit(Limit.Side.MIN, draft, column, min.anchor(), bound, rule, path);
        } else if (bound instanceof Bound.Max max) {
            return limit(Limit.Side.MAX, draft, column, max.anchor(), bound, rule, path);
        }
        return null;
    }

    private @Nullable Limit limit(
            Limit.Side side,
            TableDraft draft,
            ColumnDraft column,
            Bound.Anchor anchor,
            Bound bound,
            ColumnRule rule,
            String path) {
        if (anchor instanceof Bound.Anchor.Column named) {
            return paths.resolve(draft, named.path(), path)
                    .map(p -> new Limit(side, p, null, within(rule)))
                    .orElse(null);
        }
        Object value = ((Bound.Anchor.Literal) anchor).value();
        return limits.bound(side, value, within(rule), column.column, bound.at(), path);
    }

    private static @Nullable Span within(ColumnRule rule) {
        return rule.bounds().stream()
                .filter(Bound.Within.class::isInstance)
                .map(b -> ((Bound.Within) b).span())
                .findFirst()
                .orElse(null);
    }
}
