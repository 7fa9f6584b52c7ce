package io.mockcraft.generator.script;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The engines that MockCraft can lock up, in the order in which they are taken. */
final class Engines {

    /** Nothing of an engine is loaded to find out whether it is there. */
    private static final List<Known> KNOWN = List.of(
            new Known(
                    "graaljs",
                    List.of("org.graalvm.polyglot.Engine", "com.oracle.truffle.js.lang.JavaScriptLanguage"),
                    "org.graalvm.polyglot:polyglot with org.graalvm.polyglot:js-community",
                    () -> new GraalEngine()),
            new Known(
                    "rhino",
                    List.of("org.mozilla.javascript.ContextFactory"),
                    "org.mozilla:rhino",
                    () -> new RhinoEngine()),
            new Known(
                    "nashorn",
                    List.of("org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory"),
                    "org.openjdk.nashorn:nashorn-core",
                    () -> new NashornEngine()));

    static final List<String> NAMES = KNOWN.stream().map(Known::name).toList();

    private final ClassLoader loader;

    Engines(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * An engine that may be there.
     *
     * @param name its name in schemas
     * @param needed classes that it needs
     * @param dependency what to add to the class path
     * @param made makes it
     */
    private record Known(String name, List<String> needed, String dependency, Supplier<Engine> made) {}

    /** The engine of this name, or the first there is for an empty one; empty when it is not on the class path. */
    Optional<Engine> find(String name) {
        return KNOWN.stream()
                .filter(known -> isMeant(known, name))
                .filter(known -> known.needed().stream().allMatch(this::isThere))
                .findFirst()
                .map(known -> known.made().get());
    }

    /** The dependencies to add, one of them. */
    static String dependency(String name) {
        return KNOWN.stream()
                .filter(known -> isMeant(known, name))
                .map(Known::dependency)
                .collect(Collectors.joining(", or "));
    }

    private static boolean isMeant(Known known, String name) {
        return name.isEmpty() || known.name().equals(name);
    }

    private boolean isThere(String type) {
        try {
            Class.forName(type, false, loader);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
