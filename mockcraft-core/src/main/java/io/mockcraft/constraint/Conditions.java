package io.mockcraft.constraint;

import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Partitioning;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.Or;
import io.mockcraft.expression.Expression.Path;
import io.mockcraft.expression.Rewrite;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.sql.PostgresSql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects a table's conditions. */
final class Conditions {

    private static final Path VALUE = Path.of("value");

    private final Names names;
    private final Map<Path, Expression> generated = new HashMap<>();
    private final List<Condition> found = new ArrayList<>();

    private Conditions(Table table) {
        this.names = Names.of(table.columns());
        table.columns().forEach(column -> computed(column).ifPresent(e -> generated.put(Path.of(column.name()), e)));
    }

    static List<Condition> of(Table table) {
        Conditions conditions = new Conditions(table);
        table.checks().forEach(check -> conditions.add(check.name(), check.expression(), PostgresSql.parse(check)));
        table.columns().forEach(conditions::addDomain);
        if (table.partitioning() != null) {
            conditions.addPartitions(table.partitioning());
        }
        conditions.addThroughEquations(table);
        return List.copyOf(conditions.found);
    }

    /** What is asked of a text that is computed from one other column is asked of that column, too. */
    private void addThroughEquations(Table table) {
        List<Condition> own =
                found.stream().filter(c -> c.columns().size() == 1).toList();
        for (Condition condition : List.copyOf(found)) {
            Equation.of(condition)
                    .filter(e -> e.columns().size() == 2)
                    .ifPresent(equation -> table.columns().stream()
                            .filter(column -> column.type().kind() == TypeKind.TEXT)
                            .forEach(column -> addThrough(equation, column.name(), own)));
        }
    }

    private void addThrough(Equation equation, String column, List<Condition> own) {
        Expression made = equation.columns().contains(column) ? equation.solvedFor(column) : null;
        if (made != null) {
            own.stream()
                    .filter(condition -> condition.columns().contains(column))
                    .forEach(condition -> found.add(Condition.of(
                            condition.constraint(),
                            condition.sql(),
                            Rewrite.paths(condition.expression(), path -> path.equals(Path.of(column)) ? made : path),
                            names)));
        }
    }

    /** What the database makes a generated column of; empty for other columns. */
    private static Optional<Expression> computed(Column column) {
        return Optional.ofNullable(column.generated() ? column.defaultExpression() : null)
                .map(PostgresSql::parse);
    }

    private void add(String constraint, String sql, Expression expression) {
        if (expression instanceof And and) {
            and.of().forEach(part -> add(constraint, sql, part));
        } else {
            found.add(Condition.of(
                    constraint, sql, Rewrite.paths(expression, path -> generated.getOrDefault(path, path)), names));
        }
    }

    private void addDomain(Column column) {
        for (Check check : column.type().domainChecks()) {
            Expression overValue = PostgresSql.parse(check);
            Path own = Path.of(column.name());
            add(check.name(), check.expression(), Rewrite.paths(overValue, path -> path.equals(VALUE) ? own : path));
        }
    }

    private void addPartitions(Partitioning partitioning) {
        if (partitioning.open() || partitioning.constraints().isEmpty()) {
            return;
        }
        List<Expression> leaves =
                partitioning.constraints().stream().map(PostgresSql::parse).toList();
        String sql = String.join(" OR ", partitioning.constraints());
        add("the partitions' bounds", sql, leaves.size() == 1 ? leaves.get(0) : new Or(leaves));
    }
}
