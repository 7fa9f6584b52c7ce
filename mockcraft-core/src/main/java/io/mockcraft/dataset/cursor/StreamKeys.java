package io.mockcraft.dataset.cursor;

import io.mockcraft.plan.Plan;
import io.mockcraft.random.StreamKey;

/** The stream keys of one table under one seed. */
public record StreamKeys(long seed, String table) {

    /** The key of a column, reference or family by its name. */
    public long of(String stream) {
        return StreamKey.column(Plan.ENGINE_VERSION, seed, table, stream);
    }
}
