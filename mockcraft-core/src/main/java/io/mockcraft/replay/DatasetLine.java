package io.mockcraft.replay;

import java.util.List;

/**
 * One dataset, in a failure's first line.
 *
 * @param seed the seed
 * @param source who chose it, such as {@code @Seed}
 * @param schema the schema's name
 * @param engine the engine version
 * @param plan the plan's fingerprint; empty when it failed before there was one
 * @param rows how many rows it has
 * @param data the data's fingerprint; empty as the plan's
 * @param remarks what else its reader should know, one sentence each: why a replay does not have the keys of then
 */
public record DatasetLine(
        long seed,
        String source,
        String schema,
        int engine,
        String plan,
        long rows,
        String data,
        List<String> remarks) {

    private static final int SHOWN = 6;

    /** Makes the list immutable. */
    public DatasetLine {
        remarks = List.copyOf(remarks);
    }

    @Override
    public String toString() {
        String start = "seed " + seed + " (source: " + source + ") " + schema + " engine " + engine;
        return plan.isEmpty()
                ? start + ", before anything was seeded"
                : start + " plan " + shown(plan) + " rows " + rows + " data " + shown(data);
    }

    private static String shown(String fingerprint) {
        return fingerprint.substring(0, Math.min(SHOWN, fingerprint.length()));
    }
}
