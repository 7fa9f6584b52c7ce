package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.generator.Generator;
import java.util.Optional;

/** Values for types of PostgreSQL's own extensions, which may lie in any schema. */
final class ExtensionTypes {

    private static final int MANY = 1 << 30;

    private ExtensionTypes() {}

    static Optional<Generator> of(DataType type) {
        return switch (type.sqlName().substring(type.sqlName().lastIndexOf('.') + 1)) {
            case "hstore" -> text(n -> "\"key\"=>\"" + n + "\"");
            case "ltree" -> text(n -> "top.node" + n);
            case "lquery" -> text(n -> "top.node" + n + ".*");
            case "cube", "seg" -> text(Long::toString);
            default -> SystemTypes.of(type.sqlName());
        };
    }

    private static Optional<Generator> text(NumberedDomain.Text text) {
        return Optional.of(NumberedDomain.ofText(MANY, text));
    }
}
