package io.mockcraft.generator.parameter;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Span;
import io.mockcraft.schema.TextFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one generator in one column: checked, with their defaults, typed.
 *
 * <p>Immutable. A getter for a parameter that the generator does not declare with that kind is a {@link MockCraftBug}.
 */
public final class Parameters {

    private final Map<String, Object> values;

    private Parameters(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * Checks and reads what the schema gave.
     *
     * @throws MockCraftException with every problem of this column's parameters and inputs
     */
    public static Parameters read(GeneratorInfo info, Arguments arguments) {
        Problems problems = new Problems();
        new ParameterCheck(info, arguments, problems).run();
        problems.throwIfAny();
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : info.parameters()) {
            @Nullable Object given = arguments.values().getOrDefault(parameter.name(), parameter.defaultValue());
            @Nullable Object value = given == null ? null : Readers.read(parameter, given);
            if (value != null) {
                values.put(parameter.name(), value);
            }
        }
        return new Parameters(values);
    }

    /** Whether there is a value, given or by default. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    public long integer(String name) {
        return value(name, Long.class);
    }

    public BigDecimal decimal(String name) {
        return value(name, BigDecimal.class);
    }

    public boolean flag(String name) {
        return value(name, Boolean.class);
    }

    /** A TEXT or CHOICE; a choice in the spelling of its declaration. */
    public String text(String name) {
        return value(name, String.class);
    }

    public Optional<IntegerRange> integers(String name) {
        return optional(name, IntegerRange.class);
    }

    public Optional<DecimalRange> decimals(String name) {
        return optional(name, DecimalRange.class);
    }

    public Optional<TimeRange> times(String name) {
        return optional(name, TimeRange.class);
    }

    public Span duration(String name) {
        return value(name, Span.class);
    }

    /** A FILE; empty when none was given. */
    public Optional<TextFile> file(String name) {
        return optional(name, TextFile.class);
    }

    public List<?> list(String name) {
        return value(name, List.class);
    }

    private <T> T value(String name, Class<T> kind) {
        return optional(name, kind)
                .orElseThrow(() -> new MockCraftBug("parameter \"" + name + "\" has neither a value nor a default"));
    }

    private <T> Optional<T> optional(String name, Class<T> kind) {
        @Nullable Object value = values.get(name);
        if (value != null && !kind.isInstance(value)) {
            throw new MockCraftBug("parameter \"" + name + "\" is no " + kind.getSimpleName());
        }
        return Optional.ofNullable(value).map(kind::cast);
    }
}
