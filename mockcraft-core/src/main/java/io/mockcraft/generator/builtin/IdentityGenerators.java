package io.mockcraft.generator.builtin;

import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.TEXT;
import static io.mockcraft.catalog.TypeKind.UUID;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import java.util.List;

/** Identifiers that are unlikely to meet. */
final class IdentityGenerators {

    private IdentityGenerators() {}

    static List<GeneratorFactory> all(Trade trade) {
        return List.of(trade.define("uuid", "guid", "uuid4", "uuid_v4")
                .says("A UUID in the shape of version 4.", "3f2a9c1e-7b04-4d1c-9a55-0e6f1b2c3d4e")
                .fits(UUID, TEXT, CHAR)
                .makes(IdentityGenerators::uuid));
    }

    private static Generator uuid(Making making) {
        making.needs(36);
        boolean text = making.type().kind() == TEXT || making.type().kind() == CHAR;
        return new Uuids(text);
    }
}
