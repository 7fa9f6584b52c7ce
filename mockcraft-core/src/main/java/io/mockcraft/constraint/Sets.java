package io.mockcraft.constraint;

import io.mockcraft.expression.value.Ordering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of SQL values and spans taken as sets. */
final class Sets {

    private static final int MOST_SPANS = 500;

    private Sets() {}

    static boolean holds(List<?> list, Object value) {
        return list.stream().anyMatch(each -> Ordering.equal(each, value) == 1);
    }

    /** The values in both; a missing list holds everything. */
    static @Nullable List<Object> both(@Nullable List<Object> a, @Nullable List<Object> b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.stream().filter(value -> holds(b, value)).toList();
    }

    static List<Object> either(List<Object> a, List<Object> b) {
        List<Object> all = new ArrayList<>(a);
        b.stream().filter(value -> !holds(a, value)).forEach(all::add);
        return all;
    }

    static List<Object> common(List<Object> a, List<Object> b) {
        return a.stream().filter(value -> holds(b, value)).toList();
    }

    /** The spans that lie in both unions, null when there is none; no spans at all hold everything. */
    static @Nullable List<Span> intersect(List<Span> a, List<Span> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        List<Span> both = new ArrayList<>();
        for (Span x : a) {
            for (Span y : b) {
                Span common = x.and(y);
                if (common != null && both.size() < MOST_SPANS) {
                    both.add(common);
                }
            }
        }
        return both.isEmpty() ? null : both;
    }

    /** The spans of both; no spans at all hold everything. */
    static List<Span> union(List<Span> a, List<Span> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return List.of();
        }
        List<Span> all = new ArrayList<>(a);
        b.stream().filter(span -> !a.contains(span)).forEach(all::add);
        return all;
    }
}
