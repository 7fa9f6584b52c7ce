package io.mockcraft.junit;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A client that was made for tests; JUnit closes it with the context that it was made in.
 *
 * @param client the client
 */
@SuppressWarnings("deprecation") // before JUnit 5.13 a Store closes nothing else
record Closing(AutoCloseable client) implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    /** Makes a client. */
    interface Maker {
        AutoCloseable make() throws ReflectiveOperationException;
    }

    /** The client of this key in a context; made when nobody asked for it before. */
    static Object at(ExtensionContext context, Object key, String place, Maker maker) {
        return Stores.at(context, key, Closing.class, () -> new Closing(made(place, maker)))
                .client();
    }

    private static AutoCloseable made(String place, Maker maker) {
        try {
            return maker.make();
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new MockCraftException(
                    new Problem(Location.of(place), "", "no client can be made for it: " + e, "hold one in a field"),
                    e);
        }
    }

    @Override
    public void close() throws Exception {
        client.close();
    }
}
