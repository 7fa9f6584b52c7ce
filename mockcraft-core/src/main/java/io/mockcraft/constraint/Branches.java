package io.mockcraft.constraint;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.Or;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Spreads a condition into the ways in which it can be met. */
final class Branches {

    private static final int MOST = 400;

    private final Leaves leaves;

    Branches(Instant now) {
        this.leaves = new Leaves(new Constants(now));
    }

    /** The ways; one that asks nothing when there are too many, or nothing is known. */
    List<Branch> of(Expression condition) {
        List<Branch> branches = spread(Normal.of(condition));
        return branches.isEmpty() ? List.of(Branch.FREE) : branches;
    }

    /** Empty when it cannot be met at all. */
    private List<Branch> spread(Expression expression) {
        if (expression instanceof And and) {
            return all(and.of());
        } else if (expression instanceof Or or) {
            return any(or.of());
        }
        return List.of(leaves.of(expression));
    }

    private List<Branch> all(List<Expression> parts) {
        List<Branch> result = List.of(Branch.FREE);
        for (Expression part : parts) {
            List<Branch> spread = spread(part);
            boolean tooMany = (long) result.size() * spread.size() > MOST;
            result = tooMany ? result : product(result, spread);
        }
        return result;
    }

    private static List<Branch> product(List<Branch> some, List<Branch> others) {
        List<Branch> product = new ArrayList<>();
        for (Branch a : some) {
            for (Branch b : others) {
                Branch both = a.and(b);
                if (both != null) {
                    product.add(both);
                }
            }
        }
        return product;
    }

    private List<Branch> any(List<Expression> parts) {
        List<Branch> result = new ArrayList<>();
        for (Expression part : parts) {
            result.addAll(spread(part));
            if (result.size() > MOST) {
                return List.of(Branch.FREE);
            }
        }
        return result;
    }
}
