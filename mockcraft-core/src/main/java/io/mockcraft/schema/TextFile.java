package io.mockcraft.schema;

/**
 * A file that a rule names, with what was in it when the schema was read.
 *
 * @param name as the schema wrote it
 * @param text the whole text
 */
public record TextFile(String name, String text) {}
