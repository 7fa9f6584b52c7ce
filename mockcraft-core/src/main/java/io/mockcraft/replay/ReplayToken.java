package io.mockcraft.replay;

import io.mockcraft.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * All that is needed to run one failed test again with the same data.
 *
 * @param engine the engine version that made the data
 * @param test the test's unique id, as JUnit writes it
 * @param recipes its datasets, in the order in which they were seeded
 */
public record ReplayToken(int engine, String test, List<Recipe> recipes) {

    /** Makes the list immutable. */
    public ReplayToken {
        recipes = List.copyOf(recipes);
    }

    /** Of datasets that this engine made. */
    public ReplayToken(String test, List<Recipe> recipes) {
        this(Plan.ENGINE_VERSION, test, recipes);
    }

    /** The recipe of this name. */
    public Optional<Recipe> recipe(String name) {
        return recipes.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /** The token as text: letters, digits and dots. */
    public String text() {
        return TokenText.of(TokenBytes.write(this));
    }

    /**
     * Reads a token.
     *
     * @param text what {@link #text()} gave
     * @param where where the text stood, for messages
     * @throws io.mockcraft.problem.MockCraftException when it is no token, is cut, or is of another version
     */
    public static ReplayToken parse(String text, String where) {
        return TokenBytes.read(TokenText.bytes(text.strip(), where), where);
    }
}
