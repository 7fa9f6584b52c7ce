package io.mockcraft.schema.yaml.reading;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.tree.Node.Scalar;

/** Places inside of scalars. */
public final class Scalars {

    private Scalars() {}

    /** Where the text starts: behind its quote, if it has one. */
    public static Location textStart(Value value) {
        boolean plain = value.node() instanceof Scalar scalar && scalar.plain();
        Location at = value.at();
        return plain ? at : new Location(at.source(), at.line(), at.column() + 1);
    }
}
