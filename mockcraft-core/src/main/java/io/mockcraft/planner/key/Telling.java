package io.mockcraft.planner.key;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.guess.ChoiceDomain;
import io.mockcraft.planner.guess.Periods;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which columns must differ so that what an expression makes of them does. */
final class Telling {

    /** What keeps different values different: distinct texts differ also when their case is ignored. */
    private static final Set<String> KEEPING = Set.of("lower", "upper", "trim", "btrim", "coalesce");

    private final TableDraft draft;
    private final Domains domains;
    private final Instant now;

    Telling(TableDraft draft, Domains domains, Instant now) {
        this.draft = draft;
        this.domains = domains;
        this.now = now;
    }

    /**
     * The columns, best first: those that can be read off the text that it is; else one that seems to tell it apart, or all.
     * Empty where they do not.
     *
     * @param beside whether there is more in the key, so that few values of theirs may suffice
     */
    Optional<List<ColumnDraft>> of(Expression expression, boolean beside) {
        Composed composed = new Composed(draft, new Samples(draft, domains), now, expression);
        Map<ColumnDraft, Expression> told = composed.told();
        List<ColumnDraft> columns = told.keySet().stream().sorted(bestFirst()).toList();
        boolean all = told.size() == Walk.columns(expression).size();
        if (!columns.isEmpty() && (all || beside || room(columns) >= draft.mostRows())) {
            told.forEach((column, piece) -> see(column, piece, false));
            return Optional.of(columns.stream()
                    .filter(column -> !wider(column, columns.get(0)))
                    .toList());
        }
        Optional<ColumnDraft> one = composed.inputs().stream()
                .filter(column -> column.silent() && domains.rows(column) >= draft.mostRows())
                .sorted(bestFirst())
                .filter(composed::seemsToTell)
                .findFirst();
        return one.map(List::of)
                .or(() -> columns.isEmpty() && !composed.seemsToTellAll()
                        ? Optional.empty()
                        : Optional.of(composed.inputs()));
    }

    /** Numbers that count, rather than texts that would be numbered; and those that need not leave what they usually hold. */
    private Comparator<ColumnDraft> bestFirst() {
        return Comparator.<ColumnDraft>comparingInt(column -> usual(column) < draft.mostRows() ? 1 : 0)
                .thenComparing(column -> !column.column.type().whole())
                .thenComparing(Telling::usual, Comparator.reverseOrder());
    }

    /** Whether it would be made distinct rather than the best one, which suffices. */
    private boolean wider(ColumnDraft column, ColumnDraft best) {
        return best.silent()
                && domains.rows(best) >= draft.mostRows()
                && domains.capacity(column) > domains.capacity(best);
    }

    private static long usual(ColumnDraft column) {
        Distinct own = column.domain();
        return own == null ? 0 : own.capacity();
    }

    private long room(List<ColumnDraft> columns) {
        long room = 1;
        for (ColumnDraft column : columns) {
            room = Products.times(
                    room, column.reference == null ? domains.rows(column) : column.reference.fewestParents());
        }
        return room;
    }

    /**
     * Notes what the key sees of a column, where it may see the same in different values.
     *
     * @param alone whether nothing else is in the key
     */
    void see(ColumnDraft column, Expression expression, boolean alone) {
        List<Column> columns = draft.columns.stream().map(c -> c.column).toList();
        Formula formula = Formula.of(expression, Names.of(columns));
        boolean listed = column.generator instanceof ChoiceDomain;
        if ((listed || !keeps(expression)) && formula.evaluable()) {
            column.seen = value -> formula.value(slot -> slot == column.place ? value : null, now);
            if (alone) {
                widen(column);
            }
        }
    }

    /** Two years of dates hold only twenty-four months: where nobody decided them, they lie farther back. */
    private void widen(ColumnDraft column) {
        String name = column.column.name();
        boolean open = Partial.free(column)
                && column.plan instanceof CellPlan.Generated
                && draft.constraints.hints(name).spans().isEmpty();
        if (!draft.existing() && open && domains.capacity(column) < draft.mostRows()) {
            Periods.wider(column.column.type(), column.place, draft.constraints.checker(Set.of(name)))
                    .forEach(wider -> take(column, wider));
        }
    }

    private void take(ColumnDraft column, Generator wider) {
        Generator before = column.generator;
        long capacity = domains.capacity(column);
        column.generator = wider;
        if (domains.capacity(column) > capacity && capacity < draft.mostRows()) {
            column.plan = new CellPlan.Generated(wider, List.of(), column.stream);
        } else {
            column.generator = before;
        }
    }

    static boolean keeps(Expression expression) {
        if (expression instanceof Expression.Call call && KEEPING.contains(call.function())) {
            return keeps(call.arguments().get(0));
        } else if (expression instanceof Expression.Cast cast) {
            return cast.type().kind() == TypeKind.TEXT && keeps(cast.of());
        }
        return expression instanceof Expression.Path;
    }
}
