package io.mockcraft.constraint;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import java.util.List;
import java.util.Set;

/**
 * A condition that every row of a table must meet: a CHECK, a domain's check or the partitions' bounds, or one of its
 * parts joined by AND.
 *
 * @param constraint the constraint's name, for messages
 * @param sql the whole constraint as the database prints it
 * @param expression the condition
 * @param columns the columns it mentions
 * @param formula it, compiled; slots are the places of the columns in the table
 */
public record Condition(String constraint, String sql, Expression expression, Set<String> columns, Formula formula) {

    /** Makes the set immutable. */
    public Condition {
        columns = Set.copyOf(columns);
    }

    static Condition of(String constraint, String sql, Expression expression, Names names) {
        return new Condition(constraint, sql, expression, Walk.columns(expression), Formula.of(expression, names));
    }

    /** Whether every part was understood, so that a row can be tested. */
    public boolean evaluable() {
        return formula.evaluable();
    }

    /** The ways in which it can be met; one without any hints when nothing is known. */
    List<Branch> branches(java.time.Instant now) {
        return new Branches(now).of(expression);
    }
}
