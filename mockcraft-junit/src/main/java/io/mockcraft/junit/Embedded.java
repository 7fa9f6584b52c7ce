package io.mockcraft.junit;

import io.mockcraft.session.embedded.EmbeddedServer;
import io.mockcraft.session.lifecycle.Databases;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test class's own database in the embedded server, which goes when JUnit closes the class's store.
 *
 * @param dataSource the way to it
 * @param databases what else knows it
 */
@SuppressWarnings("deprecation") // before JUnit 5.13 a Store closes nothing else
record Embedded(DataSource dataSource, Databases databases)
        implements ExtensionContext.Store.CloseableResource, AutoCloseable {

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
        Databases databases = Shared.at(context).databases();
        return Stores.at(outermost, Embedded.class, () -> new Embedded(EmbeddedServer.freshDatabase(), databases))
                .dataSource();
    }

    @Override
    public void close() {
        databases.forget(dataSource);
        EmbeddedServer.drop(dataSource);
    }
}
