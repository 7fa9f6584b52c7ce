package io.mockcraft.generator.builtin.identity;

import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.TEXT;
import static io.mockcraft.catalog.TypeKind.UUID;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Identifiers that are unlikely to meet. */
public final class IdentityGenerators {

    private IdentityGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("uuid", "guid", "uuid4", "uuid_v4", "uuidv4")
                        .says("A UUID in the shape of version 4.", "3f2a9c1e-7b04-4d1c-9a55-0e6f1b2c3d4e")
                        .fits(UUID, TEXT, CHAR)
                        .makes(IdentityGenerators::uuid),
                trade.define("ulid")
                        .says("A ULID whose time lies in the year before now.", "01JGFJJZ00T8M5Y4C1QW7R2N9D")
                        .makes(Ulids::of),
                trade.define("objectid", "object_id", "mongo_id", "bson_id")
                        .says("An identifier in the shape of MongoDB's ObjectId.", "65a1c2e4f0b3d29a7c4e1b08")
                        .makes(making -> HexIds.of(making, 24)),
                trade.define("nanoid", "nano_id")
                        .says("A NanoID of 21 characters.", "V1StGXR8_Z5jdHi6B-myT")
                        .pattern("[A-Za-z0-9_-]{21}"),
                trade.define("hash", "hex_hash", "checksum", "digest")
                        .says("Hexadecimal digits in the length of a hash.", "9e107d9d372bb6826bd81d3542a419d6")
                        .choice("algorithm", "Which hash's length.", "sha256", "md5", "sha1", "sha512")
                        .makes(making -> HexIds.of(making, digits(making.given().text("algorithm")))),
                trade.define("sha256", "sha_256")
                        .says(
                                "Hexadecimal digits in the length of SHA-256.",
                                "b94d27b9934d3e08a52e52d7da7dabfac484ef" + "e37a5380ee9088f7ace2efcde9")
                        .makes(making -> HexIds.of(making, 64)),
                trade.define("md5")
                        .says("Hexadecimal digits in the length of MD5.", "9e107d9d372bb6826bd81d3542a419d6")
                        .makes(making -> HexIds.of(making, 32)));
    }

    private static Generator uuid(Making making) {
        making.needs(36);
        boolean text = making.type().kind() == TEXT || making.type().kind() == CHAR;
        return new Uuids(text);
    }

    private static int digits(String algorithm) {
        return switch (algorithm) {
            case "md5" -> 32;
            case "sha1" -> 40;
            case "sha512" -> 128;
            default -> 64;
        };
    }
}
