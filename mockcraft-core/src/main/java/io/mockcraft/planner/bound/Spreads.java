package io.mockcraft.planner.bound;

import io.mockcraft.plan.Spread;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.DistributionSpec;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns written distributions into planned ones. */
public final class Spreads {

    private Spreads() {}

    /** The planned spread; the parameters of one over dates and times can only follow from its window. */
    public static @Nullable Spread of(
            @Nullable DistributionSpec spec, boolean overTimes, String path, Problems problems) {
        if (spec == null) {
            return null;
        }
        if (overTimes && !spec.parameters().isEmpty()) {
            problems.add(
                    spec.at(),
                    path,
                    "the distribution of dates and times follows from their bounds, it takes no parameters",
                    "write only its name");
        }
        Map<String, Double> parameters = new HashMap<>();
        spec.parameters().forEach((name, value) -> parameters.put(name, value.doubleValue()));
        return new Spread(Spread.Kind.valueOf(spec.kind().name()), parameters);
    }
}
