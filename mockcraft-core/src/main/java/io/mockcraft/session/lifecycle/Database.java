package io.mockcraft.session.lifecycle;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Table;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.plan.Plan;
import io.mockcraft.planner.ExistingRows;
import io.mockcraft.planner.PlanOptions;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.schema.Schema;
import io.mockcraft.store.Store;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database that is seeded, with what was found out about it; thread-safe. */
final class Database implements AutoCloseable {

    private final DataSource dataSource;
    private final Store store;
    private final AtomicInteger runs = new AtomicInteger();
    private final Map<PlanKey, PlannedOn> plans = new HashMap<>();
    private final Deque<Long> failed = new ConcurrentLinkedDeque<>();
    private boolean swept;

    Database(DataSource dataSource, Set<String> ownHosts) {
        this.dataSource = dataSource;
        this.store = Parts.store(dataSource, ownHosts);
    }

    DataSource dataSource() {
        return dataSource;
    }

    Store store() {
        return store;
    }

    void taken() {
        runs.incrementAndGet();
    }

    void release() {
        runs.decrementAndGet();
    }

    boolean idle() {
        return runs.get() == 0;
    }

    /** Sweeps at the first call; what dead runs left must be gone before anything is read. */
    synchronized List<String> sweepOnce() {
        if (swept) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(store.sweep());
        lines.addAll(KeptRows.endWhereAsked(store));
        swept = true;
        return lines;
    }

    /** Notes a run whose rows could not be taken out. */
    void failed(long run) {
        failed.add(run);
    }

    /** Tries once more to take out the rows of runs whose cleanup failed: what was in the way may be gone. */
    List<String> cleanFailed() {
        List<String> lines = new ArrayList<>();
        for (Long run = failed.poll(); run != null; run = failed.poll()) {
            try {
                store.end(run);
                lines.add("The rows of run " + run + ", whose cleanup had failed, are gone now.");
            } catch (MockCraftException e) {
                lines.add("Cleanup failed again, and is not tried any more in this JVM: " + e.getMessage());
            }
        }
        return lines;
    }

    /** Migrations may have run since the last session. */
    synchronized void refresh() {
        if (store.outdated()) {
            changed();
        }
    }

    /** Its tables are not what they were. */
    synchronized void changed() {
        store.forgetCatalog();
        plans.clear();
    }

    /** The plan for a schema; made once. Where it fails, the catalog may be out of date: it is read again before that is said. */
    synchronized Plan plan(Schema schema, PlanOptions options, KnownGenerators generators) {
        Catalog known = store.catalog();
        try {
            return planned(schema, options, known, generators);
        } catch (MockCraftException e) {
            changed();
            Catalog now = store.catalog();
            if (now.equals(known)) {
                throw e;
            }
            return planned(schema, options, now, generators);
        }
    }

    private Plan planned(Schema schema, PlanOptions options, Catalog catalog, KnownGenerators generators) {
        PlanKey key = new PlanKey(schema, options, generators.own());
        PlannedOn known = plans.get(key);
        if (known == null || !known.still(this::existing)) {
            Map<Table, List<Map<String, @Nullable Object>>> read = new LinkedHashMap<>();
            ExistingRows rows = table -> read.computeIfAbsent(table, this::existing);
            known = new PlannedOn(Parts.plan(schema, catalog, options, rows, generators), read);
            plans.put(key, known);
        }
        return known.plan();
    }

    private List<Map<String, @Nullable Object>> existing(Table table) {
        return store.existing(table, ExistingRows.LIMIT);
    }

    @Override
    public void close() {
        store.close();
    }

    /** Schemas are values: equal ones, read from equal texts, give equal plans, if the same generators are at hand. */
    private record PlanKey(Schema schema, PlanOptions options, List<GeneratorFactory> own) {}

    /** A plan, and the rows that were there before which it refers to. */
    private record PlannedOn(Plan plan, Map<Table, List<Map<String, @Nullable Object>>> read) {

        /** Whether those rows are still as they were. */
        boolean still(ExistingRows rows) {
            return read.entrySet().stream().allMatch(e -> rows.read(e.getKey()).equals(e.getValue()));
        }
    }
}
