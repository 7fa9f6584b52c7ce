package io.mockcraft.constraint;

import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Tests rows against conditions; conditions that cannot be evaluated let every row pass. Immutable and thread-safe.
 *
 * <p>A condition that reads the clock must hold at the schema's now and in the year 2100.
 */
public final class Checker {

    private final Condition[] conditions;
    private final Formula[] formulas;
    private final Instant now;

    Checker(List<Condition> conditions, Instant now) {
        this.conditions = conditions.toArray(Condition[]::new);
        this.formulas = conditions.stream().map(Condition::formula).toArray(Formula[]::new);
        this.now = now;
    }

    /** Whether there is no condition at all. */
    public boolean asksNothing() {
        return formulas.length == 0;
    }

    /** Whether no condition refuses the row; slots are the places of the columns in the table. */
    public boolean passes(Scope row) {
        for (Formula formula : formulas) {
            if (formula.check(row, now).refuses()) {
                return false;
            }
        }
        return true;
    }

    /** The conditions that refuse the row, in the table's order. */
    public List<Condition> violations(Scope row) {
        List<Condition> violated = new ArrayList<>();
        for (int i = 0; i < formulas.length; i++) {
            if (formulas[i].check(row, now).refuses()) {
                violated.add(conditions[i]);
            }
        }
        return violated;
    }
}
