package io.mockcraft.session.create;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.Series;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Aggregate.Function;
import io.mockcraft.schema.When;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a column that is only written down may be null. */
final class Nullability {

    private static final Pattern SAID = Pattern.compile("(?i)\\s+(not\\s+)?null\\s*$");

    private Nullability() {}

    /** A type without the {@code null} or {@code not null} behind it. */
    static String without(String type) {
        return SAID.matcher(type).replaceFirst("");
    }

    /** What stands behind its type; else it may where anything says null, or leaves the value to another column. */
    static boolean of(TableSpec table, String column) {
        return table.columns().stream()
                .filter(c -> c.name().equals(column))
                .flatMap(c -> Stream.ofNullable(c.type()))
                .map(SAID::matcher)
                .filter(Matcher::find)
                .map(said -> said.group(1) == null)
                .findFirst()
                .orElseGet(() -> byRules(table, column));
    }

    private static boolean byRules(TableSpec table, String column) {
        boolean optionalReference = table.references().stream()
                .filter(r -> r.columns().contains(column))
                .allMatch(r -> r.nulls() > 0 || r.when() != null || r.tree() != null || r.to().equals(table.name()));
        boolean referencing =
                table.references().stream().map(ReferenceSpec::columns).anyMatch(c -> c.contains(column));
        boolean byRule =
                table.columns().stream().filter(c -> c.name().equals(column)).anyMatch(c -> mayBeNull(c.rule()));
        return (referencing && optionalReference) || byRule || overridden(table, column);
    }

    private static boolean overridden(TableSpec table, String column) {
        Stream<Map<String, ColumnRule>> traits = table.traits().stream().map(t -> t.values());
        Stream<Map<String, ColumnRule>> pinned = table.pinned().stream().map(p -> p.values());
        Stream<Map<String, ColumnRule>> variants = table.variants().stream().map(v -> v.values());
        return Stream.of(traits, pinned, variants)
                .flatMap(all -> all)
                .map(values -> values.get(column))
                .filter(Objects::nonNull)
                .anyMatch(Nullability::mayBeNull);
    }

    private static boolean mayBeNull(ColumnRule rule) {
        if (rule.nulls() > 0 || !rule.bounds().isEmpty() || leavesOut(rule.when())) {
            return true;
        }
        if (rule.source() instanceof ValueSource.Choice choice) {
            return choice.values().stream().anyMatch(v -> v.value() == null);
        }
        return rule.source() instanceof ValueSource.Copy
                || rule.source() instanceof ValueSource.Calculated
                || rule.source() instanceof ValueSource.Split
                || (rule.source() instanceof ValueSource.Aggregate aggregate && mayFindNone(aggregate))
                || (rule.source() instanceof Series series && (series.gaps() > 0 || series.start() instanceof Path))
                || (rule.source() instanceof ValueSource.Constant constant && constant.value() == null);
    }

    private static boolean leavesOut(@Nullable When when) {
        return when != null && (when.otherwise() == null || mayBeNull(when.otherwise()));
    }

    /** Only a sum and a count of nothing are numbers. */
    private static boolean mayFindNone(ValueSource.Aggregate aggregate) {
        return aggregate.function() != Function.SUM && aggregate.function() != Function.COUNT;
    }
}
