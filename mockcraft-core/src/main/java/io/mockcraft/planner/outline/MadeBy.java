package io.mockcraft.planner.outline;

import io.mockcraft.expression.value.Interval;
import io.mockcraft.expression.value.IntervalText;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.Literals;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.schema.Bound;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.Series;
import io.mockcraft.schema.Span;
import io.mockcraft.schema.ValueSource;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells in words how a column's values are made. */
final class MadeBy {

    private static final long DAY = 86_400_000_000L;
    private static final int LONGEST = 120;

    private final Generators generators;

    MadeBy(Generators generators) {
        this.generators = generators;
    }

    String of(ColumnDraft column) {
        if (column.column.generated() || !column.written()) {
            return "left to the database";
        } else if (column.reference != null) {
            return "key of " + column.reference.target.label + " by " + column.reference.name;
        } else if (column.given != null) {
            return "decided by a reference";
        }
        String made = column.silent() || column.spec == null ? guess(column) : rule(column, column.spec.rule());
        return cut(made) + (column.varied ? ", or as variants say" : "");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private String guess(ColumnDraft column) {
        if (column.plan instanceof CellPlan.Constant constant) {
            return "guess: always " + constant.value();
        }
        if (column.plan instanceof DerivedPlan.Calculated) {
            return "guess: what its check computes";
        }
        if (column.plan instanceof CellPlan.Numbered numbered
                && numbered.distinct().ordered()
                && Literals.scale(column.column.type()) == 0) {
            return "guess: numbered in order";
        }
        String numbers = column.distinct ? ", each once" : "";
        String nulls = column.nulls > 0 && !column.distinct ? ", " + percent(column.nulls) + " null" : "";
        return "guess: " + called(column).orElse("what its checks ask for") + numbers + nulls;
    }

    private Optional<String> called(ColumnDraft column) {
        return column.generator == null ? Optional.empty() : generators.called(column.generator);
    }

    private String rule(ColumnDraft column, ColumnRule rule) {
        String when =
                rule.when() == null ? "" : ", when " + rule.when().condition().text();
        String nulls = rule.nulls() > 0 ? ", " + percent(rule.nulls()) + " null" : "";
        String once = column.distinct ? ", each once" : "";
        String same = rule.sameFor().isEmpty() ? "" : ", the same for " + paths(rule);
        return source(column, rule.source()) + bounds(rule) + once + same + nulls + when;
    }

    private static String paths(ColumnRule rule) {
        return rule.sameFor().stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private static String bounds(ColumnRule rule) {
        return rule.bounds().stream().map(MadeBy::bound).collect(Collectors.joining());
    }

    private static String bound(Bound bound) {
        if (bound instanceof Bound.After after) {
            return ", after " + anchor(after.anchor());
        } else if (bound instanceof Bound.Before before) {
            return ", before " + anchor(before.anchor());
        } else if (bound instanceof Bound.Min min) {
            return ", from " + anchor(min.anchor());
        } else if (bound instanceof Bound.Max max) {
            return ", to " + anchor(max.anchor());
        }
        return ", within " + length(((Bound.Within) bound).span());
    }

    private static String length(Span span) {
        return IntervalText.of(new Interval(span.months(), span.micros() / DAY, span.micros() % DAY));
    }

    private static String anchor(Bound.Anchor anchor) {
        return anchor instanceof Bound.Anchor.Column column
                ? column.path().toString()
                : ((Bound.Anchor.Literal) anchor).value().toString();
    }

    private String source(ColumnDraft column, ValueSource source) {
        if (source instanceof ValueSource.Generated generated) {
            return called(column).orElse(generated.generator());
        } else if (source instanceof ValueSource.Constant constant) {
            return "always " + constant.value();
        } else if (source instanceof ValueSource.Choice choice) {
            return "one of " + choice.values().stream().map(MadeBy::choice).collect(Collectors.joining(", "));
        } else if (source instanceof ValueSource.Template template) {
            return template.parts().stream().map(MadeBy::part).collect(Collectors.joining("", "\"", "\""));
        } else if (source instanceof ValueSource.Copy copy) {
            return "copy of " + copy.path();
        } else if (source instanceof ValueSource.Calculated calculated) {
            return "= " + calculated.text();
        }
        return derived(column, source);
    }

    private String derived(ColumnDraft column, ValueSource source) {
        if (source instanceof ValueSource.Aggregate aggregate) {
            return aggregate.function() + " of " + aggregate.what();
        } else if (source instanceof ValueSource.Split split) {
            return "its part of " + split.amount();
        } else if (source instanceof ValueSource.ArrayOf) {
            return "a list";
        } else if (source instanceof ValueSource.ObjectOf object) {
            return "a document of " + String.join(", ", object.fields().keySet());
        } else if (source instanceof ValueSource.Chosen chosen) {
            return "a row of " + chosen.reference().to();
        } else if (source instanceof ValueSource.Markov) {
            return "text like its corpus";
        } else if (source instanceof Series) {
            return "a series";
        }
        return called(column).map(name -> "guess: " + name).orElse("any value");
    }

    private static String choice(ValueSource.Weighted value) {
        return value.value() + (value.weight() == 1 ? "" : " (" + plain(value.weight()) + ")");
    }

    private static String part(ValueSource.Part part) {
        if (part instanceof ValueSource.Part.Text text) {
            return text.text();
        }
        return part instanceof ValueSource.Part.Expression expression
                ? "#{" + expression.text() + "}"
                : "#{" + ((ValueSource.Part.Hole) part).path() + "}";
    }

    static String percent(double share) {
        return plain(share * 100) + "%";
    }

    private static String plain(double number) {
        return new BigDecimal(number, MathContext.DECIMAL32)
                .stripTrailingZeros()
                .toPlainString();
    }
}
