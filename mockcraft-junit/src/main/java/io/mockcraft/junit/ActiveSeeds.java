package io.mockcraft.junit;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The seeds of a context, and through it those of the contexts around it; one thread at a time changes it. */
final class ActiveSeeds {

    private final @Nullable ActiveSeeds outer;
    private final List<ActiveSeed> own = new ArrayList<>();
    private final List<Connection> opened = new ArrayList<>();

    private ActiveSeeds(@Nullable ActiveSeeds outer) {
        this.outer = outer;
    }

    /** Those of this very context, to be added to. */
    static ActiveSeeds begin(ExtensionContext context) {
        ActiveSeeds seeds = new ActiveSeeds(Stores.find(context, ActiveSeeds.class));
        Stores.put(context, ActiveSeeds.class, seeds);
        return seeds;
    }

    /** Those that hold for a context, the outermost first. */
    static List<ActiveSeed> around(ExtensionContext context) {
        ActiveSeeds seeds = Stores.find(context, ActiveSeeds.class);
        return seeds == null ? List.of() : seeds.all();
    }

    /**
     * The one that is meant when nobody says which: the innermost.
     *
     * @param name a target's name; empty for any
     */
    static ActiveSeed one(ExtensionContext context, String name, String wanted) {
        List<ActiveSeed> all = around(context).stream()
                .filter(seed -> name.isEmpty() || seed.target().name().equals(name))
                .toList();
        if (all.isEmpty()) {
            throw none(name, wanted);
        }
        return all.get(all.size() - 1);
    }

    void add(ActiveSeed seed) {
        own.add(seed);
    }

    /** Remembers a connection that a test got: an open transaction of it would stand in the way of cleanup. */
    static void opened(ExtensionContext context, Connection connection) {
        ActiveSeeds seeds = Stores.find(context, ActiveSeeds.class);
        if (seeds == null) {
            throw new MockCraftBug("a connection was handed in without a seed");
        }
        seeds.opened.add(connection);
    }

    /** Closes the connections that tests of this context got. */
    void closeConnections() {
        for (Connection connection : opened) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new MockCraftException(
                        new Problem(Location.of("@Db"), "", "a connection does not close: " + e.getMessage(), ""), e);
            }
        }
        opened.clear();
    }

    /** Those of this context, the last one first: the order to clean in. */
    List<ActiveSeed> ownReversed() {
        List<ActiveSeed> reversed = new ArrayList<>(own);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    private List<ActiveSeed> all() {
        return outer == null
                ? List.copyOf(own)
                : Stream.concat(outer.all().stream(), own.stream()).toList();
    }

    private static MockCraftException none(String name, String wanted) {
        return name.isEmpty()
                ? new MockCraftException(new Problem(
                        Location.of(wanted),
                        "",
                        "nothing is seeded yet: constructors and @BeforeAll come before the rows of a test",
                        "seed the class: @Seed(scope = Scope.CLASS)"))
                : new MockCraftException(new Problem(
                        Location.of(wanted),
                        "",
                        "no seed of this test has the target \"" + name + "\"",
                        "name it: @Seed(target = \"" + name + "\")"));
    }
}
