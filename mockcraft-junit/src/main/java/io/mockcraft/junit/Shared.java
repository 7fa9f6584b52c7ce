package io.mockcraft.junit;

import io.mockcraft.session.lifecycle.Databases;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What all tests of one launch share; thread-safe. JUnit closes it after the last test. */
@SuppressWarnings("deprecation") // before JUnit 5.13 a Store closes nothing else
final class Shared implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    private final Databases databases = new Databases();
    private final Map<UrlDataSource, UrlDataSource> byUrl = new ConcurrentHashMap<>();

    static Shared at(ExtensionContext context) {
        return Stores.at(context.getRoot(), Shared.class, Shared::new);
    }

    Databases databases() {
        return databases;
    }

    /** The one data source for an address, so that its catalog is read once. */
    UrlDataSource url(String url, String user, String password) {
        return byUrl.computeIfAbsent(new UrlDataSource(url, user, password), u -> u);
    }

    @Override
    public void close() {
        databases.close();
    }
}
