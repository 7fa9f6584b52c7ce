package io.mockcraft.expression.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays as lists. */
public final class Lists {

    private Lists() {}

    static Object concat(Object left, Object right) {
        List<@Nullable Object> all = new ArrayList<>();
        add(left, all);
        add(right, all);
        return all;
    }

    private static void add(Object value, List<@Nullable Object> into) {
        if (value instanceof List<?> list) {
            into.addAll(list);
        } else {
            into.add(value);
        }
    }

    /** Whether the list holds the value; null is held by nothing. 1 or 0, or what {@link Ordering#equal} cannot tell. */
    public static int holds(List<?> list, @Nullable Object value) {
        int unsure = 0;
        for (Object element : list) {
            int same = value == null || element == null ? 0 : Ordering.equal(element, value);
            if (same == 1) {
                return 1;
            }
            unsure = same == 0 ? unsure : same;
        }
        return unsure;
    }

    /** All elements of all dimensions. */
    public static List<@Nullable Object> flat(List<?> list) {
        List<@Nullable Object> all = new ArrayList<>();
        for (Object element : list) {
            if (element instanceof List<?> inner) {
                all.addAll(flat(inner));
            } else {
                all.add(element);
            }
        }
        return all;
    }
}
