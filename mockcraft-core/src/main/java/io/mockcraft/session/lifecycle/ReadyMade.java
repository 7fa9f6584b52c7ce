package io.mockcraft.session.lifecycle;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schemas that ship with MockCraft: {@code mockcraft:shop} and so on. */
final class ReadyMade {

    private static final String PREFIX = "mockcraft:";
    private static final String FOLDER = "/io/mockcraft/schemas/";

    private ReadyMade() {}

    static boolean isNamedBy(String name) {
        return name.startsWith(PREFIX);
    }

    /** The text of a schema, by its name with the prefix. */
    static String text(String name) {
        String bare = name.substring(PREFIX.length());
        List<String> names = names();
        String text = names.contains(bare) ? resource(bare + ".yaml") : null;
        if (text == null) {
            String remedy = names.isEmpty() ? "write the schema in a file" : Suggestions.didYouMeanOrList(bare, names);
            throw new MockCraftException(
                    new Problem(Location.of(name), "", "no schema \"" + bare + "\" ships with MockCraft", remedy));
        }
        return text;
    }

    /** The names without the prefix; the list stands beside the schemas, one in a line. */
    static List<String> names() {
        String list = resource("names.txt");
        return list == null
                ? List.of()
                : list.lines()
                        .filter(line -> !line.isBlank())
                        .map(String::strip)
                        .toList();
    }

    private static @Nullable String resource(String file) {
        try (InputStream in = ReadyMade.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new MockCraftBug("a resource of our own cannot be read: " + file, e);
        }
    }
}
