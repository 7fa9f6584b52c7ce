package io.mockcraft.schema;

import io.mockcraft.problem.Location;

/** A bound on a column's value. A null anchor makes the value null. */
public sealed interface Bound {

    /** Where it stands. */
    Location at();

    /** Strictly later than the anchor. */
    record After(Anchor anchor, Location at) implements Bound {}

    /** Strictly earlier than the anchor. */
    record Before(Anchor anchor, Location at) implements Bound {}

    /** At most so far from the anchor of {@code after} or {@code before}. */
    record Within(Span span, Location at) implements Bound {}

    /** Not below. */
    record Min(Anchor anchor, Location at) implements Bound {}

    /** Not above. */
    record Max(Anchor anchor, Location at) implements Bound {}

    /** What a bound compares with. */
    sealed interface Anchor {

        /** A column's value. */
        record Column(Path path) implements Anchor {}

        /** A date or time as written, or a Long or BigDecimal. */
        record Literal(Object value) implements Anchor {}
    }
}
