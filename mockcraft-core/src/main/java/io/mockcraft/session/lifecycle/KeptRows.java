package io.mockcraft.session.lifecycle;

import io.mockcraft.store.CleanReport;
import io.mockcraft.store.KeptRun;
import io.mockcraft.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Rows that were left in a database on purpose, and the way to take them out. */
public final class KeptRows {

    private static final String PROPERTY = "mockcraft.kept";

    private KeptRows() {}

    /** The runs whose rows stay in the database, oldest first. */
    public static List<KeptRun> in(DataSource dataSource) {
        try (Store store = Parts.store(dataSource, Set.of())) {
            return store.kept();
        }
    }

    /**
     * Takes a kept run's rows out, with what hangs on them; one that is gone already is nothing to take out.
     *
     * @param run its number, as {@link #in} tells it
     * @throws io.mockcraft.problem.MockCraftException naming table, constraint and row count when it cannot
     */
    public static CleanReport end(DataSource dataSource, long run) {
        try (Store store = Parts.store(dataSource, Set.of())) {
            return store.end(run);
        }
    }

    /** Ends every kept run where {@code -Dmockcraft.kept=end} asks for it; a line for each. */
    static List<String> endWhereAsked(Store store) {
        List<String> lines = new ArrayList<>();
        if ("end".equals(System.getProperty(PROPERTY))) {
            for (KeptRun run : store.kept()) {
                long rows = store.end(run.id()).rows().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                lines.add("run " + run.id() + " (" + run.label() + ") was kept: " + rows + " rows removed");
            }
        }
        return lines;
    }
}
