package io.mockcraft.junit;

import io.mockcraft.junit.TestFields.Filled;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Clients of stores beside the seeded database, which the test class or its Spring context holds. */
final class Clients {

    private static final List<ClientFamily> FAMILIES = List.of(new MongoFamily(), new JedisFamily());

    private final Class<?> wanted;
    private final ClientFamily family;
    private final ExtensionContext context;

    private Clients(Class<?> wanted, ClientFamily family, ExtensionContext context) {
        this.wanted = wanted;
        this.family = family;
        this.context = context;
    }

    /** Those of a type; empty when it is no client that we know of. */
    static Optional<Clients> of(Class<?> wanted, ExtensionContext context) {
        return FAMILIES.stream()
                .filter(family -> family.has(wanted))
                .findFirst()
                .map(family -> new Clients(wanted, family, context));
    }

    /** Whether any is held; where none is, another extension may have one. */
    boolean areHeld() {
        return fields().findAny().isPresent() || Spring.client(context, "", wanted) != null;
    }

    /**
     * The first one; a field that holds nothing yet counts only where no other does.
     *
     * @param name its field or bean; empty for any
     * @param place who wants it, for messages
     */
    Object find(String name, String place) {
        List<Filled> fields = fields().filter(
                        field -> name.isEmpty() || field.field().getName().equals(name))
                .toList();
        for (Filled field : fields) {
            if (field.value() != null) {
                return family.client(field.value(), field.name(), wanted, context);
            }
        }
        Object bean = Spring.client(context, name, wanted);
        if (bean == null) {
            throw fields.isEmpty() ? none(name, place) : unfilled(fields.get(0), place);
        }
        return bean;
    }

    private Stream<Filled> fields() {
        return new TestFields(context).all().stream().filter(field -> family.leads(field, wanted));
    }

    private MockCraftException none(String name, String place) {
        String who = name.isEmpty() ? "no field of the test class" : "no field \"" + name + "\"";
        List<String> candidates = fields().map(field -> field.field().getName()).toList();
        return new MockCraftException(new Problem(
                Location.of(place),
                "",
                who + " holds " + family.sources(wanted)
                        + (Spring.runs(context)
                                ? ", and no bean is the " + wanted.getSimpleName() + " that is meant"
                                : ""),
                candidates.isEmpty() ? "give the class one" : Suggestions.didYouMeanOrList(name, candidates)));
    }

    private MockCraftException unfilled(Filled field, String place) {
        boolean isStatic = Modifier.isStatic(field.field().getModifiers());
        return new MockCraftException(new Problem(
                Location.of(place),
                "",
                "the field " + field.name() + " holds nothing yet",
                isStatic
                        ? "fill it where it is declared, or in @BeforeAll"
                        : "make it static, and fill it in @BeforeAll"));
    }
}
