package io.mockcraft.expression;

import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.ArrayOf;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Branch;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Case;
import io.mockcraft.expression.Expression.Cast;
import io.mockcraft.expression.Expression.Field;
import io.mockcraft.expression.Expression.Is;
import io.mockcraft.expression.Expression.IsNull;
import io.mockcraft.expression.Expression.Negated;
import io.mockcraft.expression.Expression.Not;
import io.mockcraft.expression.Expression.Opaque;
import io.mockcraft.expression.Expression.Or;
import io.mockcraft.expression.Expression.Path;
import io.mockcraft.expression.Expression.Quantified;
import io.mockcraft.expression.Expression.RowOf;
import io.mockcraft.expression.Expression.Subscript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Looks through an expression's parts. */
public final class Walk {

    private Walk() {}

    /** The parts directly below, in their order. */
    public static List<Expression> children(Expression expression) {
        if (expression instanceof Binary e) {
            return List.of(e.left(), e.right());
        } else if (expression instanceof And e) {
            return e.of();
        } else if (expression instanceof Or e) {
            return e.of();
        } else if (expression instanceof Call e) {
            return e.arguments();
        } else if (expression instanceof Quantified e) {
            return List.of(e.left(), e.array());
        }
        return single(expression);
    }

    private static List<Expression> single(Expression expression) {
        if (expression instanceof Not e) {
            return List.of(e.of());
        } else if (expression instanceof Cast e) {
            return List.of(e.of());
        } else if (expression instanceof IsNull e) {
            return List.of(e.of());
        } else if (expression instanceof Is e) {
            return List.of(e.of());
        } else if (expression instanceof Negated e) {
            return List.of(e.of());
        } else if (expression instanceof Field e) {
            return List.of(e.of());
        }
        return rare(expression);
    }

    private static List<Expression> rare(Expression expression) {
        if (expression instanceof ArrayOf e) {
            return e.elements();
        } else if (expression instanceof RowOf e) {
            return e.fields();
        } else if (expression instanceof Subscript e) {
            return List.of(e.array(), e.index());
        } else if (expression instanceof Opaque e) {
            return e.operands();
        } else if (expression instanceof Case e) {
            return branches(e);
        }
        return List.of();
    }

    private static List<Expression> branches(Case expression) {
        List<Expression> parts = new ArrayList<>();
        for (Branch branch : expression.branches()) {
            parts.add(branch.condition());
            parts.add(branch.result());
        }
        if (expression.otherwise() != null) {
            parts.add(expression.otherwise());
        }
        return parts;
    }

    /** Shows the expression and all its parts, parents first. */
    public static void through(Expression expression, Consumer<Expression> visitor) {
        visitor.accept(expression);
        for (Expression child : children(expression)) {
            through(child, visitor);
        }
    }

    /** The column paths mentioned, each once, in the order of their first mention. */
    public static Set<List<String>> paths(Expression expression) {
        Set<List<String>> found = new LinkedHashSet<>();
        through(expression, e -> {
            if (e instanceof Path path) {
                found.add(path.names());
            }
        });
        return found;
    }

    /** The first names of all paths mentioned: columns of the row itself. */
    public static Set<String> columns(Expression expression) {
        Set<String> found = new LinkedHashSet<>();
        paths(expression).forEach(path -> found.add(path.get(0)));
        return found;
    }

    /** Whether some part was not understood. */
    public static boolean hasOpaque(Expression expression) {
        if (expression instanceof Opaque || expression instanceof RowOf) {
            return true;
        }
        return children(expression).stream().anyMatch(Walk::hasOpaque);
    }
}
