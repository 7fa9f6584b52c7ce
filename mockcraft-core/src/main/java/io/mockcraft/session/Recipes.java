package io.mockcraft.session;

import io.mockcraft.catalog.TableName;
import io.mockcraft.dataset.Dataset;
import io.mockcraft.plan.Plan;
import io.mockcraft.replay.Recipe;
import java.util.Map;
import java.util.TreeMap;

/** Writes down what made a dataset. */
final class Recipes {

    private Recipes() {}

    /** The same rows as they would be in an empty, unshared database. */
    static Dataset standard(Plan plan, long seed) {
        return Dataset.of(plan, seed, Map.of());
    }

    static Recipe of(SeedSettings settings, SeedChoice seed, Plan plan, Dataset dataset) {
        Dataset standard = standard(plan, seed.value());
        TreeMap<String, String> tables = new TreeMap<>();
        TreeMap<String, Long> bases = new TreeMap<>();
        standard.tables().forEach(rows -> tables.put(rows.table().toString(), rows.fingerprint()));
        dataset.tables().forEach(rows -> note(rows.table(), rows.base(), bases));
        return new Recipe(
                settings.schema().label(),
                seed.value(),
                settings.profile(),
                Params.texts(settings.params()),
                plan.fingerprint(),
                standard.fingerprint(),
                tables,
                bases);
    }

    private static void note(TableName table, long base, Map<String, Long> bases) {
        if (base != 1) {
            bases.put(table.toString(), base);
        }
    }
}
