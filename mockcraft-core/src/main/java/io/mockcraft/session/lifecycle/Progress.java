package io.mockcraft.session.lifecycle;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.generator.words.Dictionary;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.WordList;
import io.mockcraft.replay.DatasetLine;
import io.mockcraft.replay.Recipe;
import io.mockcraft.session.SeedChoice;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a start came: enough to tell of it when it fails.
 *
 * @param settings what was asked for
 * @param seed the seed
 * @param plan the plan; null while there is none
 * @param dataset the rows with their bases; null while there are none
 * @param displaced why they are not at the bases of the run that is replayed
 */
record Progress(
        SeedSettings settings,
        SeedChoice seed,
        @Nullable Plan plan,
        @Nullable Dataset dataset,
        List<String> displaced) {

    SeedStory story() {
        if (plan == null) {
            return new SeedStory(line("", 0, ""), recipe("", "", Map.of(), Map.of()), Map.of());
        }
        Dataset standard = Dataset.of(plan, seed.value(), Map.of());
        SortedMap<String, String> tables = new TreeMap<>();
        standard.tables().forEach(rows -> tables.put(rows.table().toString(), rows.fingerprint()));
        String data = standard.fingerprint();
        SortedMap<String, String> words = new TreeMap<>();
        plan.words().forEach(list -> words.put(list.name(), list.hash()));
        return new SeedStory(
                line(plan.fingerprint(), standard.rows(), data),
                recipe(plan.fingerprint(), data, tables, bases()).withWords(Dictionary.release(), words),
                plan.words().stream().collect(Collectors.toMap(WordList::name, WordList::columns)));
    }

    private SortedMap<String, Long> bases() {
        SortedMap<String, Long> bases = new TreeMap<>();
        if (dataset != null) {
            dataset.tables().stream()
                    .filter(rows -> rows.base() != 1)
                    .forEach(rows -> bases.put(rows.table().toString(), rows.base()));
        }
        return bases;
    }

    private DatasetLine line(String planned, long rows, String data) {
        return new DatasetLine(
                seed.value(),
                seed.source(),
                settings.schema().label(),
                Plan.ENGINE_VERSION,
                planned,
                rows,
                data,
                displaced);
    }

    private Recipe recipe(String planned, String data, Map<String, String> tables, Map<String, Long> bases) {
        return Recipe.of(
                settings.schema().label(),
                seed.value(),
                settings.profile(),
                Params.texts(settings.params()),
                planned,
                data,
                tables,
                bases);
    }
}
