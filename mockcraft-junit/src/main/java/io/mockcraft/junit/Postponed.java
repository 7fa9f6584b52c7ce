package io.mockcraft.junit;

import java.util.List;

/**
 * Seeds that wait until Spring has begun the test's transaction, because Spring's extension was registered after ours.
 *
 * @param specs all seeds of the test
 */
record Postponed(List<SeedSpec> specs) {}
