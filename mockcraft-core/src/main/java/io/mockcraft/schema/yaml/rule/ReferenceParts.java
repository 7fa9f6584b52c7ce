package io.mockcraft.schema.yaml.rule;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.ParentWeights;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.PolymorphicTarget;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.TreeSpec;
import io.mockcraft.schema.ValueSource.Choice;
import io.mockcraft.schema.yaml.grammar.TableGrammar;
import io.mockcraft.schema.yaml.reading.Conditions;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Numbers;
import io.mockcraft.schema.yaml.reading.Paths;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what may stand beside a reference: {@code tree}, {@code match}, {@code weights}, {@code toAny}. */
public final class ReferenceParts {

    private static final long MOST = 1_000_000_000;

    private ReferenceParts() {}

    /**
     * A reference and all that stands beside it.
     *
     * @param to the table; empty where there are several
     */
    public static ReferenceSpec spec(
            String name, Location at, List<String> columns, String to, List<PolymorphicTarget> targets, Fields fields) {
        return new ReferenceSpec(
                name,
                at,
                fields.owner().path(),
                columns,
                to,
                Conditions.read(fields.get("where")),
                Rules.nulls(fields),
                Rules.flag(fields.get("unique")),
                targets,
                tree(fields.get("tree")),
                match(fields.get("match")),
                weights(fields),
                fromExisting(fields),
                Conditions.read(fields.get("when")));
    }

    private static @Nullable TreeSpec tree(@Nullable Value value) {
        Fields fields = value == null
                ? null
                : value.fields("a map such as { roots: 3, depth: 4, fanout: 5 }")
                        .orElse(null);
        if (fields == null) {
            return null;
        }
        fields.refuseOthers(TableGrammar.TREE);
        return new TreeSpec(limit(fields, "roots"), limit(fields, "depth"), limit(fields, "fanout"), fields.at());
    }

    private static @Nullable Long limit(Fields fields, String key) {
        Value value = fields.get(key);
        return value == null ? null : Numbers.whole(value, 1, MOST).orElse(null);
    }

    private static Map<String, Path> match(@Nullable Value value) {
        Map<String, Path> match = new LinkedHashMap<>();
        if (value != null) {
            value.fields("a map of the parent's columns and what they equal")
                    .ifPresent(fields -> fields.named("a column")
                            .forEach(field ->
                                    Paths.path(field.value()).ifPresent(path -> match.put(field.name(), path))));
            if (value.node() instanceof Node.Mapping map && map.entries().isEmpty()) {
                value.problem("\"match\" names no column", "write { tenant_id: order_id.tenant_id }, for example");
            }
        }
        return match;
    }

    /** {@code true}, or the table itself in place of {@code ref}. */
    private static boolean fromExisting(Fields rule) {
        Value value = rule.get("fromExisting");
        if (value == null) {
            return false;
        }
        boolean named = !rule.has("ref") && !rule.has("to") && Sources.isTable(value);
        return named || value.flag().orElse(false);
    }

    /** How often which parent is chosen; null for all alike. */
    private static @Nullable ParentWeights weights(Fields rule) {
        Value distribution = rule.get("distribution");
        Value weights = rule.get("weights");
        if (distribution != null && weights != null) {
            weights.problem("\"distribution\" and \"weights\" contradict each other", "keep one of them");
            return null;
        }
        if (weights != null) {
            return weights(weights);
        }
        var spread = DistributionReader.read(distribution);
        return spread == null ? null : new ParentWeights.Spread(spread);
    }

    private static @Nullable ParentWeights weights(Value weights) {
        if (!weights.isMap() && !weights.isList()) {
            return weights.text("a map of keys and weights, or a column of the parent")
                    .map(column -> new ParentWeights.OfColumn(column, weights.at()))
                    .orElse(null);
        }
        return Choices.read(weights)
                .map(choice -> new ParentWeights.Keys(((Choice) choice).values(), weights.at()))
                .orElse(null);
    }

    /** The tables of {@code toAny}: a map of labels, or a list of tables that are their own labels. */
    public static List<PolymorphicTarget> targets(Value value) {
        List<PolymorphicTarget> targets = new ArrayList<>();
        if (value.isMap()) {
            value.fields("a map of tables")
                    .ifPresent(fields ->
                            fields.named("a label").forEach(field -> target(field.name(), field.value(), targets)));
        } else {
            value.items("a map or list of tables")
                    .ifPresent(items -> items.forEach(
                            item -> Paths.table(item).ifPresent(table -> targets.add(plain(table, table, item)))));
        }
        return targets;
    }

    private static void target(String label, Value value, List<PolymorphicTarget> targets) {
        if (!value.isMap()) {
            Paths.table(value).ifPresent(table -> targets.add(plain(label, table, value)));
            return;
        }
        value.fields("a table").ifPresent(fields -> target(label, fields, targets));
    }

    private static void target(String label, Fields fields, List<PolymorphicTarget> targets) {
        fields.refuseOthers(TableGrammar.TARGET);
        Value to = fields.get("to");
        if (to == null) {
            fields.owner().problem("\"to\" is missing", "name the table that it refers to");
            return;
        }
        Value weight = fields.get("weight");
        double share = weight == null ? 1 : Numbers.weight(weight).orElse(1.0);
        var where = Conditions.read(fields.get("where"));
        Paths.table(to).ifPresent(table -> targets.add(new PolymorphicTarget(label, table, share, where, fields.at())));
    }

    private static PolymorphicTarget plain(String label, String table, Value value) {
        return new PolymorphicTarget(label, table, 1, null, value.at());
    }
}
