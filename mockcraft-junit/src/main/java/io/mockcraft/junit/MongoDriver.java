package io.mockcraft.junit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** What needs MongoDB's synchronous driver. */
final class MongoDriver {

    /** The database that MongoDB's shell, and the address of Testcontainers' MongoDB, take when nobody names one. */
    private static final String UNNAMED = "test";

    private MongoDriver() {}

    static boolean isClient(Class<?> type) {
        return MongoClient.class.isAssignableFrom(type);
    }

    static MongoClient connect(String url) {
        return MongoClients.create(url);
    }

    static MongoDatabase database(Object client) {
        return ((MongoClient) client).getDatabase(UNNAMED);
    }
}
