package io.mockcraft.junit;

import io.mockcraft.dataset.SelectedRows;
import io.mockcraft.problem.MockCraftException;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Hands in seeded rows. */
final class SuppliedRows {

    private SuppliedRows() {}

    static Object of(Wanted wanted, Rows rows, ExtensionContext context) {
        SelectedRows selected = selected(wanted, rows, context);
        Class<?> raw = wanted.raw();
        if (raw.isArray()) {
            return array(selected.to(raw.getComponentType()), raw.getComponentType());
        }
        if (raw == Optional.class) {
            return selected.stream().findFirst().map(row -> row.to(element(wanted.type())));
        }
        if (raw.isAssignableFrom(List.class)) {
            return selected.to(element(wanted.type()));
        }
        if (raw == Stream.class) {
            return selected.to(element(wanted.type())).stream();
        }
        return raw == Set.class
                ? Collections.unmodifiableSet(new LinkedHashSet<>(selected.to(element(wanted.type()))))
                : selected.first().to(raw);
    }

    private static Object array(List<?> rows, Class<?> element) {
        return rows.toArray((Object[]) Array.newInstance(element, 0));
    }

    /** The innermost seed that has the table; where none has, the innermost one says so. */
    private static SelectedRows selected(Wanted wanted, Rows rows, ExtensionContext context) {
        List<ActiveSeed> all = ActiveSeeds.around(context).stream()
                .filter(s -> wanted.db().isEmpty() || s.target().name().equals(wanted.db()))
                .toList();
        for (int i = all.size() - 1; i > 0; i--) {
            if (has(all.get(i), rows.value())) {
                return all.get(i).seeded().rows(rows.value(), rows.where());
            }
        }
        return all.get(0).seeded().rows(rows.value(), rows.where());
    }

    private static boolean has(ActiveSeed seed, String table) {
        try {
            seed.seeded().dataset().table(table);
            return true;
        } catch (MockCraftException e) {
            return false;
        }
    }

    private static Class<?> element(Type type) {
        Type element = type instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : null;
        return raw(element instanceof WildcardType w ? w.getUpperBounds()[0] : element);
    }

    private static Class<?> raw(@Nullable Type type) {
        if (type instanceof Class<?> c) {
            return c;
        }
        return type instanceof ParameterizedType p ? raw(p.getRawType()) : java.util.Map.class;
    }
}
