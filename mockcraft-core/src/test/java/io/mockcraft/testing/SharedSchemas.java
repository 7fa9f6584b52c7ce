package io.mockcraft.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Real schemas, written by others, that lie outside the project: in the folder that {@code mockcraft.shared} names. */
public final class SharedSchemas {

    private SharedSchemas() {}

    /** A fresh database with the PostgreSQL schema {@code name}; skips the test where the folder is not given. */
    public static DataSource database(String name) {
        @Nullable String folder = System.getProperty("mockcraft.shared");
        assumeThat(folder)
                .as("give -Dmockcraft.shared=FOLDER to run the tests on real schemas")
                .isNotNull();
        DataSource database = EmbeddedDatabase.freshDatabase();
        EmbeddedDatabase.run(database, script(Path.of(String.valueOf(folder), "data", "ddl", name + ".pg.sql")));
        return database;
    }

    /** The driver speaks UTF-8 only, whatever the encoding psql was to use. */
    private static String script(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replaceAll("(?im)^SET client_encoding\\b.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
