package io.mockcraft.generator.words;

import io.mockcraft.generator.pattern.PatternSyntax;
import io.mockcraft.generator.pattern.TextPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the entries of a dictionary, which may name other entries, into one phrase.
 *
 * <p>Entries that call code of Datafaker, or lead back to themselves, are left out: another entry of the list serves.
 */
final class PhraseCompiler {

    private final WordBook book;
    private final boolean marks;
    private final Set<String> open = new HashSet<>();

    PhraseCompiler(WordBook book, boolean marks) {
        this.book = book;
        this.marks = marks;
    }

    /** The same for another book. */
    PhraseCompiler in(WordBook other) {
        return new PhraseCompiler(other, marks);
    }

    /** The phrase of a key; null when there is none. */
    @Nullable
    Phrase phrase(String key) {
        if (!open.add(key)) {
            return null;
        }
        Entries entries = book.find(key);
        boolean plain = entries.closed() && (!marks || entries.literal()) && !entries.isEmpty();
        @Nullable Phrase phrase = plain ? entries.phrase() : mixed(entries.all(), key);
        open.remove(key);
        return phrase;
    }

    private @Nullable Phrase mixed(List<String> entries, String key) {
        List<Phrase> branches = new ArrayList<>();
        for (String entry : entries) {
            @Nullable Phrase branch = entry(entry, key);
            if (branch != null) {
                branches.add(branch);
            }
        }
        return branches.isEmpty() ? null : Phrases.either(branches);
    }

    private @Nullable Phrase entry(String entry, String key) {
        List<Phrase> parts = new ArrayList<>();
        int from = 0;
        for (int hole = entry.indexOf("#{"); hole >= 0; hole = entry.indexOf("#{", from)) {
            int end = entry.indexOf('}', hole);
            @Nullable Phrase part = end < 0 ? null : phrase(Expression.key(entry.substring(hole + 2, end), key));
            if (part == null) {
                return null;
            }
            text(entry.substring(from, hole), parts);
            parts.add(part);
            from = end + 1;
        }
        return text(entry.substring(from), parts) ? Phrases.joined(parts) : null;
    }

    /** Adds the phrase of text without holes; false when it is a pattern that we cannot read. */
    private boolean text(String text, List<Phrase> parts) {
        if (marks && Entries.isPattern(text)) {
            return pattern(text.substring(1, text.length() - 1), parts);
        }
        if (!text.isEmpty()) {
            parts.add(marks && Phrases.hasMarks(text) ? Phrases.marks(text) : Phrases.text(text));
        }
        return true;
    }

    private static boolean pattern(String regex, List<Phrase> parts) {
        try {
            return parts.add(Phrases.pattern(TextPattern.parse(regex)));
        } catch (PatternSyntax unsupported) {
            return false;
        }
    }
}
