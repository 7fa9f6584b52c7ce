package io.mockcraft.generator.words;

import io.mockcraft.problem.MockCraftBug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dictionaries as one generator sees them while it is compiled: in its locales, and noting each list that it uses.
 *
 * <p>Not thread-safe.
 */
public final class WordBook {

    private static final List<String> ENGLISH = List.of("en");

    private final Dictionary dictionary;
    private final List<String> locales;
    private final Map<String, List<String>> used;
    private boolean asked;

    /** The dictionary in these locales, first choice first; English where none has the words. */
    public WordBook(Dictionary dictionary, List<String> locales) {
        this(dictionary, locales.isEmpty() ? ENGLISH : List.copyOf(locales), new LinkedHashMap<>());
    }

    private WordBook(Dictionary dictionary, List<String> locales, Map<String, List<String>> used) {
        this.dictionary = dictionary;
        this.locales = locales;
        this.used = used;
    }

    /**
     * The plain words of a key, those of single other keys that its entries name included, such as all first names; English
     * where there are none.
     */
    public List<String> list(String key) {
        List<String> words = plain(key);
        if (words.isEmpty() && !locales.equals(ENGLISH)) {
            words = english().plain(key);
        }
        if (words.isEmpty()) {
            throw new MockCraftBug("Datafaker has no words for " + key);
        }
        return words;
    }

    /** The plain words of a key folded to ASCII, a dot for what separates; none where the script does not fold. */
    public List<String> folded(String key) {
        return dictionary.folded(key, locales, list(key));
    }

    /** Whether the first locale has words of its own for a key. */
    public boolean speaks(String key) {
        String first = locales.get(0);
        return first.startsWith("en") || !own(key, List.of(first)).equals(own(key, ENGLISH));
    }

    /** A phrase of a key: its expressions compiled, all that they lead to included. */
    public Phrase phrase(String key) {
        return compile(new PhraseCompiler(this, false), key);
    }

    /** The same, and {@code #} and {@code ?} in it stand for digits and letters. */
    public Phrase marked(String key) {
        return compile(new PhraseCompiler(this, true), key);
    }

    /** The same book in English; what it uses counts as used here. */
    public WordBook english() {
        return new WordBook(dictionary, ENGLISH, used);
    }

    /** Its locales, first choice first; never empty. */
    public List<String> locales() {
        asked = true;
        return locales;
    }

    /** Whether it was asked for words or for its locales so far: nothing else depends on them. */
    public boolean isAsked() {
        return asked || !used.isEmpty();
    }

    /** The lists used so far, by locale and key. */
    public Map<String, List<String>> used() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(used));
    }

    /** The phrase of a key; null when there is none in these locales and none in English. */
    @Nullable
    Phrase known(String key) {
        PhraseCompiler compiler = new PhraseCompiler(this, false);
        @Nullable Phrase phrase = compiler.phrase(key);
        return phrase != null || locales.equals(ENGLISH)
                ? phrase
                : compiler.in(english()).phrase(key);
    }

    /** Notes values that no list holds. */
    void note(String name, List<String> values) {
        used.put(String.join(",", locales) + "/" + name, List.copyOf(values));
    }

    /** The entries of a key; none when no locale has it. */
    Entries find(String key) {
        Entries entries = dictionary.entries(key, locales);
        if (!entries.isEmpty()) {
            used.put(String.join(",", locales) + "/" + key, entries.all());
        }
        return entries;
    }

    private List<String> own(String key, List<String> locales) {
        return dictionary.entries(key, locales).all();
    }

    private List<String> plain(String key) {
        Entries entries = find(key);
        return entries.closed() ? entries.words() : opened(entries, key);
    }

    private List<String> opened(Entries entries, String key) {
        List<String> words = new ArrayList<>();
        for (String entry : entries.all()) {
            if (entry.startsWith("#{") && entry.indexOf('}') == entry.length() - 1) {
                String other = Expression.key(entry.substring(2, entry.length() - 1), key);
                words.addAll(find(other).words());
            } else if (Entries.isWord(entry)) {
                words.add(entry);
            }
        }
        return words;
    }

    private Phrase compile(PhraseCompiler compiler, String key) {
        @Nullable Phrase phrase = compiler.phrase(key);
        if (phrase == null && !locales.equals(ENGLISH)) {
            phrase = compiler.in(english()).phrase(key);
        }
        if (phrase == null) {
            throw new MockCraftBug("Datafaker's words for " + key + " cannot be compiled");
        }
        return phrase;
    }
}
