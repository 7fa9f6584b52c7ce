package io.mockcraft.session;

import io.mockcraft.problem.MockCraftException;

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
    private final FixtureNumbers numbers;

    Fixtures(Seeded seeded, String test) {
        this(seeded, test, new FixtureNumbers(test));
    }

    private Fixtures(Seeded seeded, String test, FixtureNumbers numbers) {
        this.seeded = seeded;
        this.test = test;
        this.numbers = numbers;
    }

    /** The same for another test on the same rows, which begins to count anew. */
    public Fixtures of(String otherTest) {
        return new Fixtures(seeded, otherTest, numbers);
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
    int next(String table) {
        return numbers.next(this, table);
    }

    /** A free place among the keys kept for fixtures, from 0. */
    int place(String table, long reserve) {
        return numbers.place(test, table, reserve);
    }

    /** The rows are gone, and their numbers free again. */
    void forget() {
        numbers.forget();
    }
}
