package io.mockcraft.generator;

import io.mockcraft.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters given to a generator, as the schema wrote them.
 *
 * @param values each parameter's value by its name: text as written, a Long, BigDecimal or Boolean, a list
 *     of these, or a {@link io.mockcraft.schema.TextFile}
 * @param inputs the paths given with {@code from}; as many cells come with each {@link Draw}
 * @param at where the generator stands, for errors
 * @param path its path, such as {@code tables.users.columns.email}
 */
public record Arguments(Map<String, Object> values, List<String> inputs, Location at, String path) {

    /** Makes the collections immutable. */
    public Arguments {
        values = Map.copyOf(values);
        inputs = List.copyOf(inputs);
    }

    /** The value of a parameter. */
    public Optional<Object> get(String name) {
        @Nullable Object value = values.get(name);
        return Optional.ofNullable(value);
    }
}
