package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.Condition;
import io.mockcraft.schema.When;
import io.mockcraft.schema.yaml.reading.Conditions;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code when} and {@code else}. */
final class WhenReader {

    private WhenReader() {}

    /**
     * When a rule holds; null for always.
     *
     * @param rules reads what stands behind {@code else}
     */
    static @Nullable When read(Fields rule, Function<Value, Optional<ColumnRule>> rules) {
        Value when = rule.get("when");
        Value otherwise = rule.get("else");
        ColumnRule other = otherwise == null ? null : rules.apply(otherwise).orElse(null);
        if (otherwise != null && when == null) {
            otherwise.problem("\"else\" needs \"when\" beside it", "add it, or leave this out");
        }
        Condition condition = Conditions.read(when);
        return condition == null ? null : new When(condition, other, rule.at("when"));
    }
}
