package io.mockcraft.schema.yaml;

import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the tests of this package share: files of theirs, and a handful of generators. */
final class Schemas {

    static final Set<String> GENERATORS = Set.of(
            "sequence",
            "ordinal",
            "company",
            "email",
            "first_name",
            "last_name",
            "timestamp",
            "decimal",
            "int",
            "uuid",
            "pattern",
            "word",
            "sentence");

    private Schemas() {}

    static Schema read(String text) {
        return SchemaReader.read("test.yaml", text, ReadOptions.plain(GENERATORS));
    }

    /** A schema in {@code test/main.yaml}, beside which these files lie. */
    static Schema read(String text, Map<String, String> files) {
        return SchemaReader.read(
                "test/main.yaml", text, ReadOptions.plain(GENERATORS), name -> Optional.ofNullable(files.get(name)));
    }

    static TableSpec table(String text) {
        return read(text).tables().get(0);
    }

    static String resource(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
