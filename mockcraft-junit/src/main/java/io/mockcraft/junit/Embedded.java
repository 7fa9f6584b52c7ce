package io.mockcraft.junit;

import io.mockcraft.session.embedded.EmbeddedServer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test class's own database in the embedded server.
 *
 * @param dataSource the way to it
 */
record Embedded(DataSource dataSource) {

    /** The database of the outermost test class; null when no embedded server is on the class path. */
    static @Nullable DataSource of(ExtensionContext context) {
        if (!EmbeddedServer.isAvailable()) {
            return null;
        }
        ExtensionContext outermost = context;
        while (outermost.getParent().isPresent()
                && outermost.getParent().get().getTestClass().isPresent()) {
            outermost = outermost.getParent().get();
        }
        return Stores.at(outermost, Embedded.class, () -> new Embedded(EmbeddedServer.freshDatabase()))
                .dataSource();
    }
}
