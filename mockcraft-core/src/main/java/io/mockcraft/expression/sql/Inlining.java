package io.mockcraft.expression.sql;

import io.mockcraft.catalog.Routine;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Rewrite;
import io.mockcraft.expression.Walk;
import java.util.List;
import java.util.Optional;

/** Puts the expression that a function is in the place of its call. */
final class Inlining {

    private final List<Routine> routines;

    Inlining(List<Routine> routines) {
        this.routines = routines;
    }

    /** What the call computes; empty where the function is not known, or not understood as a whole. */
    Optional<Expression> of(String name, List<Expression> arguments) {
        return routines.stream()
                .filter(routine -> routine.name().equals(name))
                .filter(routine -> routine.parameters().size() == arguments.size())
                .findFirst()
                .flatMap(routine -> inlined(routine, arguments));
    }

    private static Optional<Expression> inlined(Routine routine, List<Expression> arguments) {
        Expression body = PostgresSql.parse(routine.body());
        int count = arguments.size();
        boolean understood = !Walk.hasOpaque(body)
                && Walk.paths(body).stream()
                        .mapToInt(path -> index(path, routine.parameters()))
                        .allMatch(index -> 0 <= index && index < count);
        return understood
                ? Optional.of(Rewrite.paths(body, path -> arguments.get(index(path.names(), routine.parameters()))))
                : Optional.empty();
    }

    /** The place of the parameter that is named so, or counted, as {@code $1} is; less than 0 for something else. */
    private static int index(List<String> path, List<String> parameters) {
        String name = path.get(0);
        if (path.size() > 1) {
            return -1;
        }
        return name.matches("\\$[1-9]") ? name.charAt(1) - '1' : parameters.indexOf(name);
    }
}
