package io.mockcraft.session.lifecycle;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the databases that were seeded: one store for each data source, so that a catalog is read and a plan is
 * made once; thread-safe.
 *
 * <p>The databases used last are remembered; older ones are closed once no run is in them.
 */
public final class Databases implements AutoCloseable {

    private static final int REMEMBERED = 32;
    private static final long SEEDS = 1_000_000_000L;
    private static final Databases OF_THIS_JVM = new Databases();

    private final Scripts scripts = new Scripts();
    private final long randomSeed = Math.floorMod(new SecureRandom().nextLong(), SEEDS);
    private final Map<Identity, Database> known = new LinkedHashMap<>(16, 0.75f, true);

    /** Knows none yet. */
    public Databases() {}

    /** The one that everybody shares who names no other. */
    static Databases ofThisJvm() {
        return OF_THIS_JVM;
    }

    /** The seed of everybody who chose none: one for the life of this object. */
    long randomSeed() {
        return randomSeed;
    }

    Scripts scripts() {
        return scripts;
    }

    /** The database behind a data source, taken for one run: {@link Database#release} gives it back. */
    synchronized Database take(DataSource dataSource, Set<String> ownHosts) {
        Database database = known.computeIfAbsent(new Identity(dataSource), id -> new Database(dataSource, ownHosts));
        database.taken();
        forgetOldest();
        return database;
    }

    private void forgetOldest() {
        Iterator<Database> oldest = known.values().iterator();
        while (known.size() > REMEMBERED && oldest.hasNext()) {
            Database database = oldest.next();
            if (database.idle()) {
                oldest.remove();
                database.close();
            }
        }
    }

    /** Lets go of a database that nobody seeds any more; the data source stays open. */
    public void forget(DataSource dataSource) {
        @Nullable Database forgotten;
        synchronized (this) {
            forgotten = known.remove(new Identity(dataSource));
        }
        if (forgotten != null) {
            forgotten.close();
        }
    }

    /** Lets go of all databases; the data sources stay open. */
    @Override
    public void close() {
        List<Database> all;
        synchronized (this) {
            all = new ArrayList<>(known.values());
            known.clear();
        }
        all.forEach(Database::close);
    }

    /** A data source is known by being the same object, whatever its own equals says. */
    private record Identity(DataSource dataSource) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Identity id && id.dataSource == dataSource;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(dataSource);
        }
    }
}
