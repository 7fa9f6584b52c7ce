package io.mockcraft.planner;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.random.Mixer;
import io.mockcraft.schema.Schema;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Hashes what a plan was made of: engine version, schema, the catalog facts of its tables, existing rows, word lists.
 */
final class PlanFingerprint {

    private PlanFingerprint() {}

    static String of(Schema schema, Catalog catalog, List<PlannedTable> tables, Map<String, List<String>> words) {
        long hash = Mixer.combine(Plan.ENGINE_VERSION, rules(schema));
        hash = Mixer.combine(hash, String.join(",", catalog.searchPath()));
        for (PlannedTable table : tables) {
            hash = Mixer.combine(hash, facts(table));
        }
        for (Map.Entry<String, List<String>> list : words.entrySet()) {
            hash = Mixer.combine(hash, list.getKey());
            hash = Mixer.combine(hash, String.join("\n", list.getValue()));
        }
        return HexFormat.of().toHexDigits(hash).substring(0, 12);
    }

    /** What the schema says, wherever its file lies and its lines stand. */
    private static String rules(Schema schema) {
        String rules = schema.toString();
        for (String file : schema.included()) {
            rules = rules.replaceAll(Pattern.quote(file) + "(:\\d+:\\d+)?", "");
        }
        return rules.replaceAll(Pattern.quote(schema.source()) + "(:\\d+:\\d+)?", "");
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
