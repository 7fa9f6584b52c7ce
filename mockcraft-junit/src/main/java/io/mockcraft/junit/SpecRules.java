package io.mockcraft.junit;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import java.util.List;

/** Checks annotations before anything is touched. */
final class SpecRules {

    private SpecRules() {}

    /** Refuses what cannot be meant, all of it at once. */
    static void check(List<SeedSpec> specs) {
        Problems problems = new Problems();
        specs.forEach(spec -> check(spec, problems));
        problems.throwIfAny();
    }

    private static void check(SeedSpec spec, Problems problems) {
        Location at = Location.of(spec.where());
        if (!spec.schema().isEmpty() && !spec.inline().isEmpty()) {
            problems.add(at, "inline", "there is a schema already: \"" + spec.schema() + "\"", "give one of the two");
        }
        if (spec.rows() < -1) {
            problems.add(at, "rows", "there cannot be " + spec.rows() + " rows", "give 0 or more");
        }
        for (String param : spec.params()) {
            if (param.indexOf('=') < 1) {
                problems.add(
                        at,
                        "params",
                        "\"" + param + "\" is not of the form name=value",
                        "write for example \"orders=1..3\"");
            }
        }
        boolean unused = spec.schema().isEmpty() && spec.inline().isEmpty();
        if (unused && (!spec.params().isEmpty() || !spec.profile().isEmpty())) {
            problems.add(at, "", "params and profile need a schema, and there is none", "name one, or leave them out");
        }
    }
}
