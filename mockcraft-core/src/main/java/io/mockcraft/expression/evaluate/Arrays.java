package io.mockcraft.expression.evaluate;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.value.Casts;
import io.mockcraft.expression.value.Json;
import io.mockcraft.expression.value.Unknowable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ARRAY[…] and subscripts. */
final class Arrays {

    private Arrays() {}

    static DataType of(DataType element) {
        return new DataType(
                TypeKind.ARRAY, element.sqlName() + "[]", -1, -1, 0, List.of(), element, List.of(), List.of());
    }

    static Node compile(Node[] elements) {
        Evaluator[] evaluators = Logic.evaluators(elements);
        DataType element = java.util.Arrays.stream(elements)
                .map(Node::type)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        Evaluator list = (scope, now) -> {
            List<@Nullable Object> values = new ArrayList<>(evaluators.length);
            for (Evaluator evaluator : evaluators) {
                values.add(evaluator.value(scope, now));
            }
            return values;
        };
        return Node.of(list, element == null ? null : of(element), elements);
    }

    /** Elements count from 1; there is null outside. */
    static Node subscript(Node array, Node index) {
        Evaluator element = Compiler.both(array, index, (list, at) -> {
            if (list instanceof Json json) {
                Object key = at instanceof String name && json.value() instanceof List
                        ? Casts.cast(name, DataType.of(TypeKind.BIGINT, "bigint"))
                        : at;
                return key == null ? null : json.get(key instanceof Unknowable ? at : key);
            }
            boolean plain = list instanceof List && at instanceof Long;
            return plain ? element((List<?>) list, (Long) at) : Unknowable.OPAQUE;
        });
        return Node.of(element, array.type() == null ? null : array.type().element(), array, index);
    }

    private static @Nullable Object element(List<?> list, long index) {
        return index < 1 || index > list.size() ? null : list.get((int) index - 1);
    }
}
