package io.mockcraft.junit;

import io.mockcraft.row.mapping.RowMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Hands in single made values. */
final class SuppliedFake {

    private SuppliedFake() {}

    static @Nullable Object of(Wanted wanted, Fake fake, ActiveSeed seed, ExtensionContext context) {
        String key = FailedTests.of(context).label() + "#" + wanted.index();
        Object value = seed.seeded().fake(fake.value(), key, wanted.raw());
        return RowMapper.convert(value, wanted.type(), wanted.place());
    }
}
