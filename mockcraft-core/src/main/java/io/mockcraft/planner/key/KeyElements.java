package io.mockcraft.planner.key;

import io.mockcraft.catalog.Key;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.sql.PostgresSql;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.DocumentDraft;
import io.mockcraft.planner.draft.TableDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the elements of a key are about: columns, fields of documents, or what an expression makes of a column. */
final class KeyElements {

    private final TableDraft draft;
    private final Computed computed;
    private final Telling telling;

    KeyElements(TableDraft draft, Domains domains, Instant now) {
        this.draft = draft;
        this.computed = new Computed(draft);
        this.telling = new Telling(draft, domains, now);
    }

    /** The columns and fields that must differ; none where the key never takes hold of a row. */
    List<ColumnDraft> of(Key key) {
        List<ColumnDraft> found = new ArrayList<>();
        for (String element : key.elements()) {
            List<ColumnDraft> about = named(element)
                    .map(column -> of(column, key))
                    .orElseGet(() -> key.plain() ? List.of() : of(computed.in(PostgresSql.parse(element)), key));
            if (about.isEmpty()) {
                return List.of();
            }
            about.stream().filter(c -> !found.contains(c)).forEach(found::add);
        }
        return found;
    }

    /** The column, or what it is made of: by the database, or because a check says so. */
    private List<ColumnDraft> of(ColumnDraft column, Key key) {
        if (column.column.generated() && column.column.defaultExpression() != null) {
            return of(PostgresSql.parse(column.column.defaultExpression()), key);
        }
        return computed.of(column)
                .map(expression -> several(expression)
                        ? telling.of(expression, key.columns().size() > 1).orElse(List.of(column))
                        : of(expression, key))
                .orElse(List.of(column));
    }

    private static boolean several(Expression expression) {
        return Walk.columns(expression).size() > 1;
    }

    private Optional<ColumnDraft> named(String name) {
        return draft.columns.stream().filter(c -> c.column.name().equals(name)).findFirst();
    }

    private List<ColumnDraft> of(Expression expression, Key key) {
        List<ColumnDraft> columns = Walk.columns(expression).stream()
                .flatMap(name -> named(name).stream())
                .toList();
        if (columns.isEmpty()) {
            return key.columns().stream().flatMap(name -> named(name).stream()).toList();
        } else if (columns.size() == 1) {
            Optional<List<String>> fields = fields(expression);
            DocumentDraft document = columns.get(0).document;
            if (fields.isPresent() && document != null) {
                return document.inner(fields.get()).map(List::of).orElse(List.of());
            }
            telling.see(columns.get(0), expression, key.elements().size() == 1);
        }
        return columns.size() > 1 && !draft.existing() && !unordered(key)
                ? telling.of(expression, true).orElse(columns)
                : columns;
    }

    /** The names of the fields that lead from a JSON column to a value in it. */
    private static Optional<List<String>> fields(Expression expression) {
        if (expression instanceof Expression.Path) {
            return Optional.of(List.of());
        }
        boolean leads = expression instanceof Expression.Binary binary
                && (binary.operator() == Operator.JSON_TEXT || binary.operator() == Operator.JSON_GET);
        if (!leads) {
            return Optional.empty();
        }
        Expression.Binary step = (Expression.Binary) expression;
        Expression named = step.right() instanceof Expression.Cast cast ? cast.of() : step.right();
        if (!(named instanceof Expression.Literal literal) || !(literal.value() instanceof String name)) {
            return Optional.empty();
        }
        return fields(step.left()).map(before -> {
            List<String> names = new ArrayList<>(before);
            names.add(name);
            return names;
        });
    }

    /** Whether the key sees two columns as an unordered pair. */
    static boolean unordered(Key key) {
        if (key.plain() || key.elements().size() != 2) {
            return false;
        }
        Set<String> functions = new HashSet<>();
        Set<Set<String>> columns = new HashSet<>();
        for (String element : key.elements()) {
            if (PostgresSql.parse(element) instanceof Expression.Call call
                    && call.arguments().size() == 2) {
                functions.add(call.function());
                columns.add(Walk.columns(call));
            }
        }
        return functions.equals(Set.of("least", "greatest")) && columns.size() == 1;
    }
}
