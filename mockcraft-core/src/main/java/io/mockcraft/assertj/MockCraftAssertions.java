package io.mockcraft.assertj;

import io.mockcraft.session.Seeded;

/**
 * Where assertions about a seeded database start.
 *
 * <p>Import {@link #assertThat} beside AssertJ's own: the compiler tells them apart.
 */
public final class MockCraftAssertions {

    private MockCraftAssertions() {}

    /** Assertions about what the database holds now, compared with what was seeded. */
    public static SeededAssert assertThat(Seeded seeded) {
        return new SeededAssert(seeded);
    }
}
