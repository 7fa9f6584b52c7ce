package io.mockcraft.session.lifecycle;

import io.mockcraft.replay.Changes;
import io.mockcraft.replay.DatasetLine;
import io.mockcraft.replay.Recipe;
import java.util.List;
import java.util.Map;

/**
 * What a failure tells of one dataset.
 *
 * @param line in words
 * @param recipe for the replay token
 * @param words the columns whose values come from a word list, by its name
 */
public record SeedStory(DatasetLine line, Recipe recipe, Map<String, List<String>> words) {

    /** Makes the map immutable. */
    public SeedStory {
        words = Map.copyOf(words);
    }

    /** What is not as it was when a test failed on the rows of this recipe, a clause for each; empty for the same rows. */
    public List<String> changesSince(Recipe then) {
        return Changes.between(then, recipe, words);
    }
}
