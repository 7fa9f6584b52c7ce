package io.mockcraft.plan;

import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Partitioning;
import io.mockcraft.catalog.Table;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Rewrite;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.sql.PostgresSql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what the catalog demands of a table's rows: checks, the checks of domains, the bounds of partitions. */
final class Conditions {

    private final Instant now;

    Conditions(Instant now) {
        this.now = now;
    }

    List<ConditionDraft> of(TableDraft draft) {
        List<ConditionDraft> all = new ArrayList<>();
        Table table = draft.table;
        table.checks().forEach(check -> add(check.name(), PostgresSql.parse(check.expression()), draft, all));
        table.columns().forEach(column -> addDomains(column, draft, all));
        Partitioning partitions = table.partitioning();
        if (partitions != null
                && !partitions.open()
                && !partitions.constraints().isEmpty()) {
            add("partitions", anyOf(partitions), draft, all);
        }
        return all;
    }

    private static Expression anyOf(Partitioning partitions) {
        return new Expression.Or(
                partitions.constraints().stream().map(PostgresSql::parse).toList());
    }

    private void addDomains(Column column, TableDraft draft, List<ConditionDraft> all) {
        for (Check check : column.type().domainChecks()) {
            Expression written = PostgresSql.parse(check.expression());
            Expression about = Rewrite.paths(written, value -> Expression.Path.of(column.name()));
            add(check.name(), about, draft, all);
        }
    }

    private void add(String name, Expression expression, TableDraft draft, List<ConditionDraft> all) {
        if (expression instanceof Expression.And and) {
            and.of().forEach(part -> add(name, part, draft, all));
            return;
        }
        Formula formula = Formula.of(expression, Names.of(draft.table.columns()));
        if (formula.evaluable()) {
            RowCondition condition = values -> !formula.check(values::get, now).refuses();
            all.add(new ConditionDraft(name, expression, condition, columns(expression, draft)));
        }
    }

    private static Set<ColumnDraft> columns(Expression expression, TableDraft draft) {
        Set<ColumnDraft> columns = new LinkedHashSet<>();
        Walk.paths(expression).forEach(path -> draft.column(path.get(0)).ifPresent(columns::add));
        return columns;
    }
}
