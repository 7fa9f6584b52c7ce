package io.mockcraft.junit;

import io.mockcraft.session.lifecycle.SchemaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One seed of a test, all annotations that shape it merged.
 *
 * @param where the annotation that began it, for messages
 * @param schema the schema's name; empty when it is inline or there is none
 * @param inline the schema itself; empty when it is named or there is none
 * @param seed the seed; {@link Seed#UNSET} when left open
 * @param rows the default row count; -1 when left open
 * @param ddl scripts
 * @param target the database; empty when it is searched for
 * @param profile the profile; empty for none
 * @param params parameters, later ones winning
 * @param scope how long the rows stay
 * @param cleanup how they are taken out
 * @param keepOnFailure whether a failed test's rows stay
 */
record SeedSpec(
        String where,
        String schema,
        String inline,
        long seed,
        int rows,
        List<String> ddl,
        String target,
        String profile,
        List<String> params,
        Scope scope,
        Cleanup cleanup,
        boolean keepOnFailure) {

    static SeedSpec of(Seed seed, String where) {
        return new SeedSpec(
                where,
                seed.schema(),
                seed.inline(),
                seed.seed(),
                seed.rows(),
                List.of(seed.ddl()),
                seed.target(),
                seed.profile(),
                List.of(seed.params()),
                seed.scope(),
                seed.cleanup(),
                seed.keepOnFailure());
    }

    /** Whether it names data of its own, instead of refining what is around it. */
    static boolean begins(Seed seed) {
        return !seed.schema().isEmpty() || !seed.inline().isEmpty();
    }

    /** This one, with what the inner annotation says. */
    SeedSpec refinedBy(FoundSeed found) {
        Seed inner = found.seed();
        return new SeedSpec(
                where,
                schema,
                inline,
                found.refined("seed", inner.seed(), Seed.UNSET, seed),
                found.refined("rows", inner.rows(), -1, rows),
                found.refined("ddl", List.of(inner.ddl()), List.of(), ddl),
                found.refined("target", inner.target(), "", target),
                found.refined("profile", inner.profile(), "", profile),
                joined(params, inner.params()),
                found.refined("scope", inner.scope(), Scope.TEST, scope),
                found.refined("cleanup", inner.cleanup(), Cleanup.CASCADE, cleanup),
                found.refined("keepOnFailure", inner.keepOnFailure(), false, keepOnFailure));
    }

    /** This one, in the database of those that it replaces. */
    SeedSpec inPlaceOf(List<SeedSpec> outer) {
        List<String> scripts = new ArrayList<>();
        outer.forEach(o -> o.ddl.stream().filter(d -> !scripts.contains(d)).forEach(scripts::add));
        String place = outer.stream()
                .map(SeedSpec::target)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
        return new SeedSpec(
                where,
                schema,
                inline,
                seed,
                rows,
                ddl.isEmpty() ? scripts : ddl,
                or(target, place),
                profile,
                params,
                scope,
                cleanup,
                keepOnFailure);
    }

    SeedSpec in(Scope newScope) {
        return new SeedSpec(
                where, schema, inline, seed, rows, ddl, target, profile, params, newScope, cleanup, keepOnFailure);
    }

    SchemaSource source() {
        if (!inline.isEmpty()) {
            return new SchemaSource.Inline(inline);
        }
        return schema.isEmpty() ? new SchemaSource.None() : new SchemaSource.Named(schema);
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static List<String> joined(List<String> outer, String... inner) {
        return Stream.concat(outer.stream(), Stream.of(inner)).toList();
    }
}
