package io.mockcraft.constraint;

import io.mockcraft.catalog.Column;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Cast;
import io.mockcraft.expression.Expression.IsNull;
import io.mockcraft.expression.Expression.Quantified;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.value.Arithmetic;
import io.mockcraft.expression.value.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes documents and arrays that hold what a condition looks for in them. */
final class Documents {

    /** What stands where nothing is asked of a field but that it is there. */
    private static final Object ANYTHING = "";

    /** A value of each type that {@code jsonb_typeof} names. */
    private static final Map<String, Object> SAMPLES =
            Map.of("object", Map.of(), "array", List.of(), "string", "", "number", 1L, "boolean", true);

    private final String column;
    private final Constants constants;
    private final Map<String, @Nullable Object> document = new LinkedHashMap<>();
    private final List<Object> lists = new ArrayList<>();

    private Documents(String column, Constants constants) {
        this.column = column;
        this.constants = constants;
    }

    /** One document that holds all that is looked for, and a list for each look into an array. */
    static List<Object> of(List<Condition> conditions, Column column, Constants constants) {
        Documents documents = new Documents(column.name(), constants);
        conditions.forEach(condition -> Walk.through(condition.expression(), documents::look));
        List<Object> all = new ArrayList<>(documents.lists);
        if (!documents.document.isEmpty()) {
            all.add(documents.document);
        }
        return all;
    }

    private void look(Expression part) {
        if (part instanceof Quantified e && !e.all()) {
            look(e);
        } else if (part instanceof Binary e) {
            look(e);
        } else if (part instanceof IsNull e && e.not() && e.of() instanceof Binary field && ofDocument(field)) {
            put(field.left(), constants.value(field.right()), ANYTHING);
        }
    }

    /** An element of the column's own array, or a field that is one of several values. */
    private void look(Quantified e) {
        Object element = constants.value(e.left());
        if (element != null && column.equals(Targets.column(e.array()))) {
            lists.add(List.of(element));
        } else if (e.operator() == Operator.EQUAL
                && constants.value(e.array()) instanceof List<?> values
                && !values.isEmpty()) {
            field(e.left(), values.get(0));
        }
    }

    private static boolean ofDocument(Binary field) {
        return field.operator() == Operator.JSON_GET || field.operator() == Operator.JSON_TEXT;
    }

    private void look(Binary e) {
        Object value = constants.value(e.right());
        if (value == null) {
            return;
        }
        switch (e.operator()) {
            case CONTAINS, OVERLAPS -> {
                if (column.equals(Targets.column(e.left()))) {
                    held(value);
                }
            }
            case HAS_KEY -> put(e.left(), value, ANYTHING);
            case HAS_ALL_KEYS, HAS_ANY_KEY -> {
                if (value instanceof List<?> keys) {
                    keys.forEach(key -> put(e.left(), key, ANYTHING));
                }
            }
            case EQUAL, GREATER_EQUAL, LESS_EQUAL -> field(e.left(), value);
            case GREATER ->
                field(e.left(), value instanceof Number ? Arithmetic.apply(Operator.ADD, value, 1L) : value);
            case LESS ->
                field(e.left(), value instanceof Number ? Arithmetic.apply(Operator.SUBTRACT, value, 1L) : value);
            default -> {}
        }
    }

    /** What the column holds among others: fields of a document go with all the others, elements make a list. */
    private void held(Object value) {
        if (value instanceof Json json && json.value() instanceof Map<?, ?> fields) {
            fields.forEach((key, field) -> document.putIfAbsent((String) key, field));
        } else {
            lists.add(value);
        }
    }

    private void field(Expression left, Object value) {
        Expression typed = Targets.argument(left, Set.of("jsonb_typeof", "json_typeof"));
        if (typed instanceof Binary of && of.operator() == Operator.JSON_GET) {
            put(of.left(), constants.value(of.right()), SAMPLES.get(value));
        }
        Expression inner = left instanceof Cast cast ? cast.of() : left;
        boolean text = inner instanceof Binary e && e.operator() == Operator.JSON_TEXT;
        Object key = text ? constants.value(((Binary) inner).right()) : null;
        if (key != null) {
            put(((Binary) inner).left(), key, value);
        }
    }

    /** Puts a field into the document, below the fields that lead to it. */
    private void put(Expression holder, @Nullable Object key, @Nullable Object value) {
        Map<String, @Nullable Object> into = key == null || value == null ? null : holder(holder);
        if (into != null && key != null && ANYTHING.equals(into.getOrDefault(key.toString(), ANYTHING))) {
            into.put(key.toString(), value);
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<String, @Nullable Object> holder(Expression expression) {
        if (column.equals(Targets.column(expression))) {
            return document;
        }
        if (!(expression instanceof Binary e) || e.operator() != Operator.JSON_GET) {
            return null;
        }
        Object key = constants.value(e.right());
        Map<String, @Nullable Object> outer = key == null ? null : holder(e.left());
        if (key == null || outer == null) {
            return null;
        }
        Object inner = outer.computeIfAbsent(key.toString(), k -> new LinkedHashMap<String, @Nullable Object>());
        return inner instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : null;
    }
}
