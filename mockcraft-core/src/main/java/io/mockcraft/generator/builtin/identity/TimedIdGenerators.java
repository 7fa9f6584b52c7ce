package io.mockcraft.generator.builtin.identity;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.TEXT;
import static io.mockcraft.catalog.TypeKind.UUID;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Identifiers that carry a time. */
public final class TimedIdGenerators {

    private TimedIdGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("uuid7", "uuid_v7", "uuidv7")
                        .says(
                                "A UUID of version 7 whose time lies in the year before now.",
                                "018d3f2a-9c1e-7b04-8d1c-9a550e6f1b2c")
                        .fits(UUID, TEXT, CHAR)
                        .makes(Uuid7::of),
                trade.define("snowflake", "snowflake_id")
                        .says("A number that carries a time, as large networks make them.", "1048291305700003840")
                        .fits(BIGINT, DECIMAL, TEXT, CHAR)
                        .numbers(1_000_000_000_000_000_000L, 1_300_000_000_000_000_000L),
                trade.define("ksuid")
                        .says(
                                "An identifier of 27 letters and digits, in the shape of a KSUID.",
                                "2gQx7mPl4dwz1c8nsKb0tYfRaVe")
                        .pattern("[12][0-9A-Za-z]{26}"),
                trade.define("cuid")
                        .says("An identifier in the shape of a CUID.", "ck7qx2m9plab4dwz1c8nsh3e1")
                        .pattern("c[0-9a-z]{24}"));
    }
}
