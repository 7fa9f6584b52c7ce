package io.mockcraft.assertj;

import java.util.ArrayList;
import java.util.List;

/** The first differences found, and how many there are; not thread-safe. */
final class Differences {

    private static final int MOST_SHOWN = 10;

    private final List<Difference> shown = new ArrayList<>();
    private long count;

    void add(Difference difference) {
        if (shown.size() < MOST_SHOWN) {
            shown.add(difference);
        }
        count++;
    }

    void addAll(Differences more) {
        more.shown.stream().limit(MOST_SHOWN - shown.size()).forEach(shown::add);
        count += more.count;
    }

    boolean none() {
        return count == 0;
    }

    /** The message: what was expected, then a line for each difference shown. */
    String against(String expectation) {
        StringBuilder text = new StringBuilder("Expected " + expectation + ", but there "
                + (count == 1 ? "is 1 difference:" : "are " + count + " differences:"));
        shown.forEach(difference -> text.append("\n  ").append(difference));
        if (count > shown.size()) {
            text.append("\n  … and ").append(count - shown.size()).append(" more");
        }
        return text.toString();
    }
}
