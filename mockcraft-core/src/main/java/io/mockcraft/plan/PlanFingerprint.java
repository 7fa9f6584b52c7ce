package io.mockcraft.plan;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.random.Mixer;
import io.mockcraft.schema.Schema;
import java.util.HexFormat;
import java.util.List;

/** Hashes what a plan was made of: engine version, schema, the catalog facts of its tables, keys of existing rows. */
final class PlanFingerprint {

    private PlanFingerprint() {}

    static String of(Schema schema, Catalog catalog, List<PlannedTable> tables) {
        long hash = Mixer.combine(Plan.ENGINE_VERSION, schema.toString());
        hash = Mixer.combine(hash, String.join(",", catalog.searchPath()));
        for (PlannedTable table : tables) {
            hash = Mixer.combine(hash, facts(table));
        }
        return HexFormat.of().toHexDigits(hash).substring(0, 12);
    }

    /** OIDs and whether a table held rows differ from database to database, and change no value. */
    private static String facts(PlannedTable table) {
        return table.label()
                + table.columns()
                + table.table().keys()
                + table.table().foreignKeys()
                + table.table().checks()
                + table.rows();
    }
}
