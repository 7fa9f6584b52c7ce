package io.mockcraft.session.lifecycle;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.shipped.Shipped;
import java.util.List;

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
        if (!names.contains(bare)) {
            throw new MockCraftException(new Problem(
                    Location.of(name),
                    "",
                    "no schema \"" + bare + "\" ships with MockCraft",
                    Suggestions.didYouMeanOrList(bare, names)));
        }
        return Shipped.text(ReadyMade.class, FOLDER + bare + ".yaml");
    }

    /** The names without the prefix; the list stands beside the schemas, one in a line. */
    static List<String> names() {
        return Shipped.lines(ReadyMade.class, FOLDER + "names.txt");
    }
}
