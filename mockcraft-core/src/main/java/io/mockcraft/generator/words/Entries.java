package io.mockcraft.generator.words;

import java.util.List;

/**
 * What stands under one key of a dictionary, with what each column that draws from it would have to find out again.
 *
 * @param all the entries in their order, expressions unparsed
 * @param closed whether none of them names other entries
 * @param literal whether none of them has marks that stand for digits and letters, or is a pattern
 * @param words those that are words
 * @param phrase one of all, each equally likely; for those that are closed
 */
record Entries(List<String> all, boolean closed, boolean literal, List<String> words, Phrase phrase) {

    static Entries of(List<String> all) {
        return new Entries(
                all,
                all.stream().noneMatch(Entries::isOpen),
                all.stream().noneMatch(entry -> Phrases.hasMarks(entry) || isPattern(entry)),
                all.stream().filter(Entries::isWord).toList(),
                new WordList(all));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether an entry says itself what it stands for, and is not blank. */
    static boolean isWord(String entry) {
        return !entry.isBlank() && !isOpen(entry);
    }

    private static boolean isOpen(String entry) {
        return entry.contains("#{");
    }

    /** Some of Datafaker's entries are regular expressions between slashes. */
    static boolean isPattern(String entry) {
        return entry.length() > 2 && entry.startsWith("/") && entry.endsWith("/");
    }
}
