package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.yaml.reading.Fields;
import java.util.Map;
import java.util.Set;

/** Which words of a rule need each other, and which do not go together. */
final class Together {

    /** Words that need a certain source beside them. */
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("params", "generator"),
            Map.entry("from", "generator"),
            Map.entry("where", "ref"),
            Map.entry("tree", "ref"),
            Map.entry("match", "ref"),
            Map.entry("weights", "ref"),
            Map.entry("fromExisting", "ref"));

    /** Words that only mean something beside a certain source, and else are ordinary parameters of generators. */
    private static final Map<String, String> PARAMETERS = Map.of("scale", "split");

    /** Sources that draw; all others have nothing that could be spread. */
    private static final Set<String> SPREAD = Set.of("", "generator", "values", "pattern", "ref");

    private static final Set<String> FIXED_BY_OTHERS = Set.of("nulls", "unique", "sameFor");

    private Together() {}

    static boolean belongs(String word, String source) {
        return source.equals(PARAMETERS.get(word));
    }

    static void check(Fields rule, String source) {
        for (Fields.Field field : rule.all()) {
            String owner = OWNERS.get(field.name());
            if (owner != null && !owner.equals(source)) {
                String remedy = source.isEmpty() ? "add it, or leave this out" : "leave it out";
                if (field.name().equals("where") && source.equals("aggregate")) {
                    remedy = "write it inside: { aggregate: { sum: lines.amount, where: \"qty > 1\" } }";
                }
                problem(rule, field, "\"" + field.name() + "\" needs \"" + owner + "\" beside it", remedy);
            } else if (contradicts(field.name(), source)) {
                String reason = "\"" + field.name() + "\" does not go with \"" + source + "\"";
                problem(rule, field, reason, "leave one of them out");
            }
        }
    }

    private static boolean contradicts(String word, String source) {
        return switch (word) {
            case "distribution" -> !SPREAD.contains(source);
            case "sameFor" -> source.equals("ref") || source.equals("series") || isFixedByOthers(word, source);
            case "when" -> source.equals("split");
            case "else" -> source.equals("ref");
            default -> isFixedByOthers(word, source);
        };
    }

    private static boolean isFixedByOthers(String word, String source) {
        return FIXED_BY_OTHERS.contains(word) && (source.equals("aggregate") || source.equals("split"));
    }

    private static void problem(Fields rule, Fields.Field field, String reason, String remedy) {
        rule.owner().reading().problem(field.key().at(), rule.owner().path(), reason, remedy);
    }
}
