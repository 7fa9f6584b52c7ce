package io.mockcraft.planner.key;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Layers;
import io.mockcraft.schema.Series;
import io.mockcraft.schema.ValueSource;
import java.util.List;
import java.util.Optional;

/** Why a key whose values all come from elsewhere cannot be proved unique, and what would help. */
record Unproved(String reason, String remedy) {

    private static final Unproved SHARED = new Unproved(
            " together with the other keys that share its columns",
            "add a column with values of its own to it, or lower the rows to 1");
    private static final Unproved SEVERAL_RULES = new Unproved(
            ": its values come from several rules, which may make the same value",
            "give it one rule, such as the template \"#{kind}-#{number}\" over two columns, which may be hidden");
    private static final String COMPUTED = ": its values are constant, or follow from others";
    private static final Unproved TEMPLATE = new Unproved(
            COMPUTED,
            "let a unique column fill one of its holes, with a sign such as - between it and the others that their values do not hold");
    private static final Unproved RULE =
            new Unproved(COMPUTED, "use a generator, or a template with a hole for a unique column");

    private static final Unproved NOISE =
            new Unproved(": the noise of a series may let two of its values meet", "leave `noise` out");

    static Unproved of(List<ColumnDraft> key) {
        if (key.stream().anyMatch(c -> c.dealt)) {
            return SHARED;
        } else if (key.stream().anyMatch(c -> Layers.source(c.plan).isEmpty())) {
            return SEVERAL_RULES;
        }
        return key.stream().anyMatch(c -> c.plan instanceof CellPlan.Template) ? TEMPLATE : ofRule(key);
    }

    private static Unproved ofRule(List<ColumnDraft> key) {
        return key.stream().anyMatch(Unproved::noisy)
                ? NOISE
                : key.stream()
                        .flatMap(c -> promisesNothing(c).stream())
                        .findFirst()
                        .orElse(RULE);
    }

    private static boolean noisy(ColumnDraft column) {
        return column.source() instanceof Series series && (series.noise() != null || series.jitter() != null);
    }

    private static Optional<Unproved> promisesNothing(ColumnDraft column) {
        return column.source() instanceof ValueSource.Generated generated && column.domain() == null
                ? Optional.of(
                        new Unproved(
                                ": generator \"" + generated.generator()
                                        + "\" does not promise a different value for each row",
                                "one of your own promises it with distinct(); else use another, or a template with a hole for a unique column"))
                : Optional.empty();
    }
}
