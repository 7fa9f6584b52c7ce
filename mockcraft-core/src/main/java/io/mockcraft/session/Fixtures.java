package io.mockcraft.session;

/** Makes single rows for one test. */
public final class Fixtures {

    private final Seeded seeded;

    Fixtures(Seeded seeded) {
        this.seeded = seeded;
    }

    Seeded seeded() {
        return seeded;
    }
}
