package io.mockcraft.expression.evaluate;

import io.mockcraft.expression.Expression.Branch;
import io.mockcraft.expression.Expression.Case;
import io.mockcraft.expression.value.Unknowable;
import java.util.ArrayList;
import java.util.List;

/** CASE. */
final class Cases {

    private Cases() {}

    static Node compile(Case expression, Compiler compiler) {
        List<Node> parts = new ArrayList<>();
        for (Branch branch : expression.branches()) {
            parts.add(compiler.compile(branch.condition()));
            parts.add(compiler.compile(branch.result()));
        }
        parts.add(
                expression.otherwise() == null ? Node.constant(null, null) : compiler.compile(expression.otherwise()));
        Node[] nodes = parts.toArray(Node[]::new);
        return Node.of(choose(Logic.evaluators(nodes)), nodes.length > 1 ? nodes[1].type() : null, nodes);
    }

    private static Evaluator choose(Evaluator[] parts) {
        return (scope, now) -> {
            for (int i = 0; i + 1 < parts.length; i += 2) {
                Object condition = Logic.truth(parts[i].value(scope, now));
                if (condition instanceof Unknowable) {
                    return condition;
                }
                if (Boolean.TRUE.equals(condition)) {
                    return parts[i + 1].value(scope, now);
                }
            }
            return parts[parts.length - 1].value(scope, now);
        };
    }
}
