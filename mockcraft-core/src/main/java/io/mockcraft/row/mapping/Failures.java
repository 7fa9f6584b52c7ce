package io.mockcraft.row.mapping;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.lang.reflect.InvocationTargetException;

/** What can go wrong in the user's own type. */
final class Failures {

    private Failures() {}

    static MockCraftException ofUser(Source source, String reason, InvocationTargetException e) {
        return new MockCraftException(
                new Problem(Location.of(source.type().getSimpleName()), "", reason + ": " + e.getCause(), ""),
                e.getCause() == null ? e : e.getCause());
    }

    static MockCraftException closed(Source source, Exception e) {
        return new MockCraftException(
                new Problem(
                        Location.of(source.type().getSimpleName()),
                        "",
                        "no object of it can be made: " + e,
                        "open it to reflection, and give a JavaBean a constructor without parameters"),
                e);
    }
}
