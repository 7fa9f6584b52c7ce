package io.mockcraft.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the names that somebody may have meant: the "did you mean" of errors. */
public final class Suggestions {

    private static final int MOST = 3;

    /** Of more names than these nobody reads the list. */
    private static final int LISTED = 40;

    private Suggestions() {}

    /**
     * The closest of the known names, nearest first, at most three; empty when none is near.
     *
     * <p>Near means: a third of the letters, and at least one, may be inserted, deleted, replaced or swapped with its
     * neighbour. Letter case, underscores, dashes and blanks do not count. Ties keep alphabetical order.
     */
    static List<String> closest(String wrong, Collection<String> known) {
        String given = fold(wrong);
        int limit = Math.max(1, given.length() / 3);
        return known.stream()
                .map(name -> new Near(name, EditDistance.between(given, fold(name))))
                .filter(near -> near.distance <= limit)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /** {@code did you mean "user_id"?}, or with several {@code did you mean "a" or "b"?}; empty when none is near. */
    public static String didYouMean(String wrong, Collection<String> known) {
        List<String> near = closest(wrong, known);
        return near.isEmpty() ? "" : "did you mean \"" + String.join("\" or \"", near) + "\"?";
    }

    /**
     * {@link #didYouMean}, or when none is near what there is: {@code there are: a, b, c}, of many the first ones and how
     * many more.
     */
    public static String didYouMeanOrList(String wrong, Collection<String> known) {
        String near = didYouMean(wrong, known);
        if (!near.isEmpty() || known.isEmpty()) {
            return near;
        }
        String listed = known.stream().limit(LISTED).collect(Collectors.joining(", "));
        int more = known.size() - LISTED;
        return "there are: " + listed + (more > 0 ? " and " + more + " more" : "");
    }

    /** Whether a word looks like a slip of the pen: of five letters and more, at most every fifth is wrong. */
    public static boolean isSlip(String wrong, Collection<String> known) {
        String given = fold(wrong);
        int limit = given.length() / 5;
        return limit > 0 && known.stream().anyMatch(name -> EditDistance.between(given, fold(name)) <= limit);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", "");
    }

    private record Near(String name, int distance) {}
}
