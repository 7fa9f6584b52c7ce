package io.mockcraft.planner.guess;

import io.mockcraft.catalog.Access;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Identity;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.constraint.Checker;
import io.mockcraft.constraint.ColumnHints;
import io.mockcraft.constraint.Span;
import io.mockcraft.constraint.TableConstraints;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.planner.draft.Counting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides how a column that nobody prescribed is filled: what its checks ask for, else what its name tells, else what its
 * type holds. A guess reads that column only, so that it never changes when another column does.
 */
public final class Guesses {

    /** The share of nulls in a column that takes them. */
    private static final double NULLS = 0.1;

    private final Generators generators;
    private final TypeGuess types;
    private final NameGuess names;
    private final HintGuess hints;
    private final PlainerText plainer;

    /** Guesses with these generators. */
    public Guesses(Generators generators) {
        this.generators = generators;
        this.types = new TypeGuess(generators, this::element);
        this.names = new NameGuess(generators);
        this.hints = new HintGuess(generators, this::byName, this::element);
        this.plainer = new PlainerText(generators);
    }

    /**
     * How the column is filled; empty when its type is unknown, or nothing but null passes its checks.
     *
     * @param table its table's name
     * @param place the column's place in its table
     */
    public Optional<Guess> guess(String table, Column column, int place, TableConstraints constraints) {
        ColumnHints asked = constraints.hints(column.name());
        if (onlyNull(column, asked)) {
            return Optional.empty();
        }
        Checker checker = constraints.checker(Set.of(column.name()));
        double nulls = column.nullable() && asked.nullFits() ? NULLS : 0;
        Optional<Generator> named = names.of(table, column)
                .map(g -> asked.allowed() == null && g instanceof InRounds r ? some(r, place, checker) : g)
                .filter(g -> Probe.passes(g, place, checker))
                .map(g -> g instanceof InRounds r && !checker.asksNothing() ? marked(r, place, checker) : g);
        boolean numbers = column.type().whole() || column.type().unlimited() && named.isEmpty();
        return named.or(() -> generator(column, asked)
                        .map(g -> plainer.unlessPasses(g, column, place, checker))
                        .map(g -> Periods.unlessPasses(g, column.type(), place, checker))
                        .map(g -> FewNumbers.unlessPasses(g, column.type(), place, asked.spans(), checker)))
                .map(generator -> new Guess(
                        generator,
                        nulls,
                        numbers
                                ? counting(column, place, asked, generator, checker, named.isPresent())
                                : Counting.NONE));
    }

    /** A generator that was left open; within the bounds of the column's checks where they refuse its values. */
    public Generator within(Generator open, Column column, int place, TableConstraints constraints) {
        Checker checker = constraints.checker(Set.of(column.name()));
        return Probe.passes(open, place, checker)
                ? open
                : hints.of(column, constraints.hints(column.name())).orElse(open);
    }

    private Generator some(InRounds rounds, int place, Checker checker) {
        return checker.asksNothing()
                ? rounds
                : generators.some(rounds, word -> checker.passes(slot -> slot == place ? word : null));
    }

    private Generator marked(InRounds rounds, int place, Checker checker) {
        return generators.marked(rounds, r -> {
            Object second = r.second(Probe.draw(place, 0));
            return checker.passes(slot -> slot == place ? second : null);
        });
    }

    /** Whether checks leave the column nothing but null. */
    public static boolean onlyNull(Column column, ColumnHints asked) {
        return !asked.valueFits() && column.nullable();
    }

    /**
     * By 1, 2, 3 as far as checks let it; by steps where they refuse both that and the generator's own values, and where a
     * sequence numbers the column: then it is known where the application goes on.
     *
     * @param named whether the name told the generator, which may be narrower than the checks
     */
    private static Counting counting(
            Column column, int place, ColumnHints asked, Generator generator, Checker checker, boolean named) {
        if (asked.allowed() != null) {
            return Counting.NONE;
        }
        Counting usual = Counting.to(countsTo(named || column.sequence() != null, asked));
        CountingGuess steps = new CountingGuess(
                n -> asked.forbidden().contains(n) || checker.passes(slot -> slot == place ? n : null));
        boolean passes = usual.possible()
                ? steps.allPass(usual)
                : column.sequence() == null && Probe.passes(generator, place, checker);
        Counting stepped = passes ? usual : steps.within(asked.spans());
        return stepped.possible() ? stepped : generator instanceof FewNumbers ? Counting.NONE : usual;
    }

    private static long countsTo(boolean toEnd, ColumnHints asked) {
        if (asked.spans().isEmpty()) {
            return Long.MAX_VALUE;
        }
        return asked.spans().stream()
                .mapToLong(span -> countsTo(toEnd && asked.forbidden().isEmpty(), span))
                .max()
                .orElse(0);
    }

    /** Other numbers between two ends are drawn from all that lie between them. */
    private static long countsTo(boolean toEnd, Span span) {
        if (span.high() == null) {
            return span.low() == null || span.holds(1L) ? Long.MAX_VALUE : 0;
        }
        if (toEnd && span.holds(1L) && span.high() instanceof Long high) {
            return span.highIn() ? high : high - 1;
        }
        return 0;
    }

    /** The plan of a value for an overridden column that says nothing of its source. */
    public CellPlan of(Column column) {
        return generator(column, ColumnHints.NONE)
                .<CellPlan>map(g -> new CellPlan.Generated(g, List.of(), column.name()))
                .orElseGet(CellPlan.Omitted::new);
    }

    /** The plan of a value that follows hints. */
    public Optional<CellPlan> byHints(Column column, ColumnHints asked) {
        if (!asked.valueFits()) {
            return column.nullable() ? Optional.of(new CellPlan.Constant(null)) : Optional.empty();
        }
        return generator(column, asked).map(g -> new CellPlan.Generated(g, List.of(), column.name()));
    }

    /** The plans of texts of plain shapes, where the column holds text. */
    public List<CellPlan> plainTexts(Column column) {
        TypeKind kind = column.type().kind();
        return kind == TypeKind.TEXT || kind == TypeKind.CHAR
                ? plainer.all(column)
                        .<CellPlan>map(g -> new CellPlan.Generated(g, List.of(), column.name()))
                        .toList()
                : List.of();
    }

    private Optional<Generator> generator(Column column, ColumnHints asked) {
        return hints.of(column, asked).or(() -> byName(column));
    }

    /** An element of an array; the checks of its own domain hold for it too. */
    private Optional<Generator> element(DataType type) {
        if (type.domainChecks().isEmpty()) {
            return types.of(type);
        }
        Column alone = new Column("value", type, false, null, Identity.NONE, false, null);
        Table table = new Table(
                new TableName("", "array"),
                0,
                List.of(alone),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                Access.FULL,
                false,
                false,
                Map.of());
        return generator(alone, TableConstraints.of(table).hints("value"));
    }

    private Optional<Generator> byName(Column column) {
        return names.of("", column).or(() -> types.of(column.type()));
    }
}
