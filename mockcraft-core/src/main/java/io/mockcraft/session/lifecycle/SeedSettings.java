package io.mockcraft.session.lifecycle;

import io.mockcraft.replay.Recipe;
import io.mockcraft.session.SeedChoice;
import io.mockcraft.store.CleanupMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was asked for before a session starts.
 *
 * @param schema where the schema comes from
 * @param beside the class beside which files are looked for first; null for none
 * @param seed the seed that the code chose; null when left open
 * @param fallbackSeed the seed of a configuration file, weaker than the code's; null for none
 * @param rows the rows of tables whose count the schema leaves open; -1 for the default
 * @param profile the schema's profile; empty for none
 * @param params the schema's parameters
 * @param ddl SQL scripts, names or text
 * @param cleanup how the rows are taken out again
 * @param label who asks: the test's name
 * @param ownHosts hosts that are known to be the test's own
 * @param joined gives out the connection of a transaction that somebody else began; null for transactions of our own
 * @param replayed the recipe of the run to repeat; null when this is no replay
 * @param generators the generators that the schema can name
 */
record SeedSettings(
        SchemaSource schema,
        @Nullable Class<?> beside,
        @Nullable SeedChoice seed,
        @Nullable SeedChoice fallbackSeed,
        int rows,
        String profile,
        Map<String, String> params,
        List<String> ddl,
        CleanupMode cleanup,
        String label,
        Set<String> ownHosts,
        @Nullable DataSource joined,
        @Nullable Recipe replayed,
        KnownGenerators generators) {

    SeedSettings labelled(String newLabel) {
        return new SeedSettings(
                schema,
                beside,
                seed,
                fallbackSeed,
                rows,
                profile,
                params,
                ddl,
                cleanup,
                newLabel,
                ownHosts,
                joined,
                replayed,
                generators);
    }
}
