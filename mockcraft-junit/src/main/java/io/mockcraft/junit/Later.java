package io.mockcraft.junit;

import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Something to do when JUnit closes the store of a context, after all callbacks of all extensions.
 *
 * @param action what to do
 */
@SuppressWarnings("deprecation") // before JUnit 5.13 a Store closes nothing else
record Later(Runnable action) implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    @Override
    public void close() {
        action.run();
    }
}
