package io.mockcraft.schema.yaml.grammar;

/**
 * A key of the language.
 *
 * @param name the key
 * @param takes what may stand behind it
 * @param says what it says, one sentence
 */
record Key(String name, Shape takes, String says) {}
