package io.mockcraft.planner.guess;

import io.mockcraft.generator.Generator;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** Values of one JSON type, as {@code jsonb_typeof} names it. */
final class JsonValues {

    private static final int MANY = 1 << 30;

    private JsonValues() {}

    /** Lists have so many elements. */
    static Optional<Generator> of(String kind, int elements) {
        return switch (kind) {
            case "object" -> numbered((n, out) -> out.setDocument(Map.of("value", n)));
            case "array" -> numbered((n, out) -> out.setList(Collections.nCopies(elements, n)));
            case "number" -> numbered((n, out) -> out.setInteger(n));
            case "string" -> numbered((n, out) -> out.setText("\"value" + n + "\""));
            case "boolean" ->
                Optional.of((draw, out) -> out.setBoolean(draw.random().nextBoolean()));
            default -> Optional.empty();
        };
    }

    private static Optional<Generator> numbered(NumberedDomain.Value value) {
        return Optional.of(new NumberedDomain(MANY, false, value));
    }
}
