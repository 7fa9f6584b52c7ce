package io.mockcraft.store.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Notices that are told once, however often there is cause for them. Thread-safe. */
final class OnceNotices {

    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<String> untold = new ArrayList<>();

    synchronized void add(String notice) {
        if (known.add(notice)) {
            untold.add(notice);
        }
    }

    /** Whether this was never asked before. */
    synchronized boolean first(String matter) {
        return asked.add(matter);
    }

    /** Those that nobody was told yet. */
    synchronized List<String> take() {
        List<String> taken = List.copyOf(untold);
        untold.clear();
        return taken;
    }
}
