package io.mockcraft.session;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes single rows for one test, beside the seeded ones and taken out with them.
 *
 * <pre>{@code
 * Made order = fixtures.one("orders").with("state", "PAID")
 *     .of("buyer", fixtures.one("users").trait("gone").insert())
 *     .has(3, "order_lines", line -> line.with("qty", 1))
 *     .insert();
 * }</pre>
 *
 * <p>What is not said is generated, as for seeded rows: by the seed, the test, the table and how many rows of it the test
 * has asked for. Used by one thread at a time.
 */
public final class Fixtures {

    private final Seeded seeded;
    private final String test;
    private final Map<String, Integer> made;

    Fixtures(Seeded seeded, String test) {
        this(seeded, test, new HashMap<>());
    }

    private Fixtures(Seeded seeded, String test, Map<String, Integer> made) {
        this.seeded = seeded;
        this.test = test;
        this.made = made;
    }

    /** The same for another test on the same rows. */
    public Fixtures of(String otherTest) {
        return new Fixtures(seeded, otherTest, made);
    }

    /**
     * Begins a row; {@link FixtureBuilder#insert()} writes it.
     *
     * @throws MockCraftException when the plan has no such table
     */
    public FixtureBuilder one(String table) {
        seeded.dataset().table(table);
        return new FixtureBuilder(table, this);
    }

    Seeded seeded() {
        return seeded;
    }

    String test() {
        return test;
    }

    /** The next row's number in its table, from 0. */
    int next(String label, long reserve) {
        int number = made.merge(label, 1, Integer::sum) - 1;
        if (number >= reserve) {
            throw new MockCraftException(new Problem(
                    Location.of(test),
                    label,
                    "a run keeps " + reserve + " keys of this table for fixtures, and they are used up",
                    "make fewer, or seed them by the schema"));
        }
        return number;
    }

    /** The rows are gone, and their numbers free again. */
    void forget() {
        made.clear();
    }
}
