package io.mockcraft.junit;

/** How long seeded rows stay. */
public enum Scope {
    /** Seeded after {@code @BeforeAll} and before {@code @BeforeEach} of each test, cleaned after its {@code @AfterEach}. */
    TEST,
    /** Seeded before {@code @BeforeAll}, cleaned after {@code @AfterAll}: what one test writes, the next one sees. */
    CLASS
}
