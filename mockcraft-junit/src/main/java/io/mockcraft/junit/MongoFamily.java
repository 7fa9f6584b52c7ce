package io.mockcraft.junit;

import io.mockcraft.junit.TestFields.Filled;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;

/** MongoDB's synchronous driver: its clients and databases, those of Testcontainers' MongoDB too. */
final class MongoFamily implements ClientFamily {

    private static final String DATABASE = "com.mongodb.client.MongoDatabase";
    private static final Set<String> TYPES = Set.of(DATABASE, "com.mongodb.client.MongoClient");

    @Override
    public boolean has(Class<?> type) {
        return TYPES.contains(type.getName());
    }

    @Override
    public boolean leads(Filled field, Class<?> wanted) {
        Class<?> held = field.type();
        return wanted.isAssignableFrom(held) || Containers.isMongo(held) || MongoDriver.isClient(held);
    }

    @Override
    public Object client(Object held, String place, Class<?> wanted, ExtensionContext context) {
        if (wanted.isInstance(held)) {
            return held;
        }
        Object client = Containers.isMongo(held.getClass()) ? ofContainer(held, place, context) : held;
        return wanted.isInstance(client) ? client : MongoDriver.database(client);
    }

    /** One for all tests of a launch: a client watches its servers with threads of its own. */
    private static Object ofContainer(Object container, String place, ExtensionContext context) {
        String url = Containers.mongoUrl(container, place);
        return Closing.at(context.getRoot(), url, place, () -> MongoDriver.connect(url));
    }

    @Override
    public String sources(Class<?> wanted) {
        String sources = "a MongoClient or a MongoDBContainer";
        return wanted.getName().equals(DATABASE) ? "a MongoDatabase, " + sources : sources;
    }
}
