package io.mockcraft.expression.evaluate;

import io.mockcraft.catalog.DataType;
import io.mockcraft.expression.Expression.Quantified;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.evaluate.Compiler.Two;
import io.mockcraft.expression.value.Casts;
import io.mockcraft.expression.value.Lists;
import io.mockcraft.expression.value.Unknowable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code = ANY (…)} and its kin. */
final class Quantifiers {

    private Quantifiers() {}

    static Node compile(Quantified e, Node left, Node array) {
        Node list = asList(array, left.type());
        Node element = new Node(list.evaluator(), false, false, elementType(list));
        Evaluator general = general(e.all(), left, list, test(e.operator(), left, element));
        return Node.of(quick(e, left, list, general), Compiler.bool(), left, list);
    }

    private static Two test(Operator operator, Node left, Node element) {
        if (Patterns.isPattern(operator)) {
            return Patterns.dynamic(operator, left);
        }
        return operator.compares() ? Comparisons.comparison(operator, left, element) : Containers.of(operator);
    }

    private static @Nullable DataType elementType(Node list) {
        return list.type() == null ? null : list.type().element();
    }

    /** A bare constant such as {@code '{a,b}'} is read as an array of what it is compared with. */
    private static Node asList(Node array, @Nullable DataType elementType) {
        if (!array.constant() || !(array.constantValue() instanceof String text) || elementType == null) {
            return array;
        }
        DataType type = Arrays.of(elementType);
        return Node.constant(Casts.cast(text, type), type);
    }

    private static Evaluator general(boolean all, Node left, Node list, Two test) {
        return (scope, now) -> {
            Object value = left.evaluator().value(scope, now);
            Object elements = list.evaluator().value(scope, now);
            if (elements == null || elements instanceof Unknowable) {
                return elements;
            }
            return elements instanceof List<?> present
                    ? decide(all, value, Lists.flat(present), test)
                    : Unknowable.OPAQUE;
        };
    }

    private static @Nullable Object decide(
            boolean all, @Nullable Object value, List<@Nullable Object> elements, Two test) {
        Object result = all;
        for (Object element : elements) {
            Object outcome = outcome(value, element, test);
            if (outcome == Unknowable.ERROR || outcome instanceof Boolean b && b != all) {
                return outcome;
            }
            if (!(outcome instanceof Boolean) && result != Unknowable.OPAQUE) {
                result = outcome;
            }
        }
        return result;
    }

    private static @Nullable Object outcome(@Nullable Object value, @Nullable Object element, Two test) {
        if (value == null || element == null || value instanceof Unknowable || element instanceof Unknowable) {
            return Compiler.missing(value, element);
        }
        return test.apply(value, element);
    }

    /** Texts looked up in a set of constants, where they are only compared for equality. */
    private static Evaluator quick(Quantified e, Node left, Node list, Evaluator general) {
        Set<Object> texts = list.constant() && !left.ignoresCase() ? texts(list.constantValue()) : Set.of();
        boolean in = e.operator() == Operator.EQUAL && !e.all();
        boolean notIn = e.operator() == Operator.NOT_EQUAL && e.all();
        if (texts.isEmpty() || !in && !notIn || list.type() != null && citext(list)) {
            return general;
        }
        Evaluator value = left.evaluator();
        return (scope, now) -> value.value(scope, now) instanceof String text
                ? (Object) (texts.contains(text) == in)
                : general.value(scope, now);
    }

    private static boolean citext(Node list) {
        DataType element = elementType(list);
        return element != null && element.sqlName().endsWith("citext");
    }

    private static Set<Object> texts(@Nullable Object list) {
        boolean onlyTexts = list instanceof List<?> l && l.stream().allMatch(v -> v instanceof String);
        return onlyTexts ? new HashSet<>((List<?>) list) : Set.of();
    }
}
