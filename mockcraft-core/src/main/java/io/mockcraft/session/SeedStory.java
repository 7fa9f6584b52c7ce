package io.mockcraft.session;

import io.mockcraft.replay.DatasetLine;
import io.mockcraft.replay.Recipe;

/**
 * What a failure tells of one dataset.
 *
 * @param line in words
 * @param recipe for the replay token
 */
public record SeedStory(DatasetLine line, Recipe recipe) {}
