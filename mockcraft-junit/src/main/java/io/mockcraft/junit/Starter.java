package io.mockcraft.junit;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.replay.Recipe;
import io.mockcraft.session.lifecycle.Params;
import io.mockcraft.session.lifecycle.Session;
import io.mockcraft.session.lifecycle.SessionBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the seeds of one context. */
final class Starter {

    private final ExtensionContext context;
    private final Map<SeedSpec, String> names;
    private final Map<SeedSpec, SessionBuilder> builders = new LinkedHashMap<>();

    /**
     * For a context.
     *
     * @param specs all seeds that hold for it, those that others started too
     */
    Starter(ExtensionContext context, List<SeedSpec> specs) {
        this.context = context;
        this.names = names(specs);
    }

    boolean isFor(ExtensionContext other) {
        return context.getUniqueId().equals(other.getUniqueId());
    }

    /** Starts these, one after the other; each is active as soon as it is in. */
    void start(List<SeedSpec> specs, ActiveSeeds active) {
        if (specs.size() != 1) {
            Standby.endOf(context);
        }
        if (specs.isEmpty()) {
            return;
        }
        TargetFinder targets = new TargetFinder(context);
        for (SeedSpec spec : specs) {
            FoundTarget target = targets.find(spec);
            ActiveSeed waiting = specs.size() == 1 ? Standby.take(spec, target, context) : null;
            ActiveSeed seed = waiting == null ? start(spec, target) : waiting;
            active.add(seed);
            Summary.print(context, seed, waiting != null);
            compare(spec, seed.seeded());
        }
    }

    private ActiveSeed start(SeedSpec spec, FoundTarget target) {
        SessionBuilder builder = builders.computeIfAbsent(spec, this::builder).into(target.dataSource());
        if (!target.ownHost().isEmpty()) {
            builder.ownHost(target.ownHost());
        }
        DataSource transaction = context.getTestMethod().isPresent() ? Spring.transaction(target.dataSource()) : null;
        if (transaction != null) {
            builder.joining(transaction);
        }
        return new ActiveSeed(names.getOrDefault(spec, ""), spec, target, builder.start(), transaction != null);
    }

    /** The builders of the seeds, those that came to no end too, by their names. */
    Map<String, SessionBuilder> builders() {
        Map<String, SessionBuilder> named = new LinkedHashMap<>();
        names.forEach((spec, name) -> named.put(name, builders.computeIfAbsent(spec, this::builder)));
        return named;
    }

    private SessionBuilder builder(SeedSpec spec) {
        SessionBuilder builder = new SessionBuilder(spec.source())
                .relativeTo(context.getRequiredTestClass())
                .knownTo(Shared.at(context).databases())
                .profile(spec.profile())
                .ddl(spec.ddl().toArray(new String[0]))
                .cleanup(spec.cleanup().mode())
                .label(FailedTests.of(context).label());
        Params.of(spec.params(), spec.where()).forEach(builder::param);
        generators().forEach(builder::generator);
        if (spec.rows() >= 0) {
            builder.rows(spec.rows());
        }
        if (spec.seed() != Seed.UNSET) {
            builder.seed(spec.seed(), "@Seed");
        }
        fallback(builder);
        if (context.getConfigurationParameter("mockcraft.allowProcesses")
                .filter("true"::equalsIgnoreCase)
                .isPresent()) {
            builder.allowProcesses();
        }
        replayed(spec).ifPresent(builder::replaying);
        return builder;
    }

    /** The generators that fields of the class hold, and the classes around it. */
    private List<GeneratorFactory> generators() {
        return new TestFields(context)
                .all().stream()
                        .map(TestFields.Filled::value)
                        .filter(GeneratorFactory.class::isInstance)
                        .map(GeneratorFactory.class::cast)
                        .distinct()
                        .toList();
    }

    private void fallback(SessionBuilder builder) {
        String name = "mockcraft.seed";
        context.getConfigurationParameter(name).ifPresent(text -> {
            try {
                builder.fallbackSeed(Long.parseLong(text.strip()), "junit-platform.properties");
            } catch (NumberFormatException e) {
                throw new MockCraftException(
                        new Problem(Location.of(name), "", "\"" + text + "\" is no seed", "give a whole number"), e);
            }
        });
    }

    private Optional<Recipe> replayed(SeedSpec spec) {
        return ReplayRequest.of(context).flatMap(request -> request.token().recipe(names.getOrDefault(spec, "")));
    }

    /** A replay on other data is none. */
    private void compare(SeedSpec spec, Session seeded) {
        replayed(spec).ifPresent(then -> {
            List<String> changes = seeded.story().changesSince(then);
            if (!changes.isEmpty()) {
                throw new MockCraftException(new Problem(
                        Location.of("replay of " + FailedTests.of(context).label()),
                        names.getOrDefault(spec, ""),
                        "the data is not what it was when the test failed: " + String.join("; ", changes),
                        "replay it on the code that failed"));
            }
        });
    }

    /** Labels, numbered where two are alike. */
    private static Map<SeedSpec, String> names(List<SeedSpec> specs) {
        Map<SeedSpec, String> names = new LinkedHashMap<>();
        List<String> used = new ArrayList<>();
        for (SeedSpec spec : specs) {
            String label = spec.source().label();
            used.add(label);
            long count = used.stream().filter(label::equals).count();
            names.put(spec, count == 1 ? label : label + "#" + count);
        }
        return names;
    }
}
