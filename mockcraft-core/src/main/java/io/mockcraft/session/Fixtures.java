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
public interface Fixtures {

    /**
     * Begins a row; {@link FixtureBuilder#insert()} writes it.
     *
     * @throws MockCraftException when the plan has no such table
     */
    FixtureBuilder one(String table);
}
