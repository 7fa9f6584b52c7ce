package io.mockcraft.store.sql.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Things gathered by the table, or composite type, that they belong to, in the order in which they came. */
final class ByTable<T> {

    private final Map<Long, List<T>> lists = new HashMap<>();

    void add(long oid, T item) {
        lists.computeIfAbsent(oid, o -> new ArrayList<>()).add(item);
    }

    /** Adds {@code item}, unless one that is {@code like} it is there. */
    void addNew(long oid, T item, BiPredicate<T, T> like) {
        if (of(oid).stream().noneMatch(there -> like.test(there, item))) {
            add(oid, item);
        }
    }

    List<T> of(long oid) {
        return lists.getOrDefault(oid, List.of());
    }
}
