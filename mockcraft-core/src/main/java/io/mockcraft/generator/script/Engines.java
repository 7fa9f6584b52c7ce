package io.mockcraft.generator.script;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The engines that MockCraft can lock up, in the order in which they are taken. */
final class Engines {

    /** Nothing of an engine is loaded to find out whether it is there: hence lambdas, not references to constructors. */
    private static final List<Known> KNOWN = List.of(
            new Known(
                    "graaljs",
                    List.of(
                            new Part("org.graalvm.polyglot.Engine", "org.graalvm.polyglot:polyglot"),
                            new Part(
                                    "com.oracle.truffle.js.lang.JavaScriptLanguage",
                                    "org.graalvm.polyglot:js-community")),
                    () -> GraalRoom.sharing()),
            new Known(
                    "rhino",
                    List.of(new Part("org.mozilla.javascript.ContextFactory", "org.mozilla:rhino")),
                    () -> (host, setting) -> new RhinoRoom(host, setting)),
            new Known(
                    "nashorn",
                    List.of(new Part(
                            "org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory",
                            "org.openjdk.nashorn:nashorn-core")),
                    () -> (host, setting) -> new NashornRoom(host, setting)));

    static final List<String> NAMES = KNOWN.stream().map(Known::name).toList();

    private final ClassLoader loader;

    Engines(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * An engine that may be there.
     *
     * @param name its name in schemas
     * @param parts what it is made of
     * @param rooms starts it
     */
    private record Known(String name, List<Part> parts, Supplier<Engine.Rooming> rooms) {

        String dependencies() {
            return parts.stream().map(Part::dependency).collect(Collectors.joining(" with "));
        }

        Engine started() {
            return new Engine(name, EngineFailure.told(name, rooms));
        }
    }

    /**
     * A library of an engine.
     *
     * @param type a class of it
     * @param dependency what to add to the class path
     */
    private record Part(String type, String dependency) {}

    /**
     * The engine of this name, or the first there is for an empty one; empty when it is not on the class path.
     *
     * @throws EngineFailure when it is there and does not work
     */
    Optional<Engine> find(String name) {
        return meant(name).stream()
                .filter(known -> known.parts().stream().allMatch(this::isThere))
                .findFirst()
                .map(Known::started);
    }

    /** The dependencies to add, one of them; what lacks only a part is not asked for more than that. */
    String missing(String name) {
        return meant(name).stream()
                .filter(this::isBegun)
                .findFirst()
                .map(begun -> lacking(begun) + ", of the same version as the rest of " + begun.name() + ",")
                .orElseGet(() -> meant(name).stream().map(Known::dependencies).collect(Collectors.joining(", or ")));
    }

    private String lacking(Known begun) {
        return begun.parts().stream()
                .filter(part -> !isThere(part))
                .map(Part::dependency)
                .collect(Collectors.joining(" and "));
    }

    private boolean isBegun(Known known) {
        return known.parts().stream().anyMatch(this::isThere);
    }

    /** All that an engine needs. */
    static String dependencies(String name) {
        return meant(name).stream().map(Known::dependencies).collect(Collectors.joining(", or "));
    }

    private static List<Known> meant(String name) {
        return KNOWN.stream()
                .filter(known -> name.isEmpty() || known.name().equals(name))
                .toList();
    }

    private boolean isThere(Part part) {
        try {
            Class.forName(part.type(), false, loader);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        } catch (LinkageError broken) {
            return true; // what is wrong with it is told when it starts
        }
    }
}
