package io.mockcraft.planner.check;

import io.mockcraft.constraint.Condition;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The few of a column's values that pass the checks which mention it alone, such as the first days of months. Drawn blindly,
 * they are too rare to meet the checks that link the column with others, too.
 */
final class RareValues {

    /** Where more of a thousand pass, drawing finds them soon enough. */
    private static final int FEW = 100;

    private final Instant now;

    /** Evaluates checks at this moment. */
    RareValues(Instant now) {
        this.now = now;
    }

    /** One of them, each alike; empty where no check asks, where none passes, or many do. */
    Optional<CellPlan> of(TableDraft draft, ColumnDraft column) {
        List<Condition> own = draft.constraints.conditions(column.column.name()).stream()
                .filter(condition -> condition.columns().size() == 1 && condition.evaluable())
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Sample.of(column, column.plan)
                        .map(sample -> passing(sample, own))
                        .flatMap(passing -> choice(passing, column));
    }

    private List<Object> passing(Sample sample, List<Condition> own) {
        List<Object> passing = new ArrayList<>();
        for (int number = 0; number < Sample.SIZE && passing.size() <= FEW; number++) {
            Object value = sample.value(number);
            if (value != null
                    && own.stream()
                            .noneMatch(
                                    c -> c.formula().check(place -> value, now).refuses())) {
                passing.add(value);
            }
        }
        return passing;
    }

    private static Optional<CellPlan> choice(List<Object> passing, ColumnDraft column) {
        List<CellPlan.Constant> values =
                passing.stream().distinct().map(CellPlan.Constant::new).toList();
        return values.isEmpty() || passing.size() > FEW
                ? Optional.empty()
                : Optional.of(
                        new CellPlan.Choice(values, Collections.nCopies(values.size(), 1.0), null, column.stream));
    }
}
