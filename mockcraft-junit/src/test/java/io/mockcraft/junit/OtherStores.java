package io.mockcraft.junit;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import redis.embedded.RedisServer;

/** A Redis, and a server in this JVM that speaks MongoDB's protocol; containers of both that need no Docker. */
final class OtherStores implements AutoCloseable {

    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final String mongoUrl = mongo.bindAndGetConnectionString();
    private final RedisServer redis;

    OtherStores() {
        try {
            redis = RedisServer.newRedisServer()
                    .port(freePort())
                    .bind("127.0.0.1")
                    .build();
            redis.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String mongo() {
        return mongoUrl;
    }

    int redisPort() {
        return redis.ports().get(0);
    }

    /** Stands in for a container that runs: its server is the one of this JVM. */
    MongoDBContainer mongoContainer() {
        return new MongoDBContainer("mongo") {
            @Override
            public boolean isRunning() {
                return true;
            }

            @Override
            public String getReplicaSetUrl() {
                return mongoUrl + "/test";
            }
        };
    }

    /** The same for Redis. */
    GenericContainer<?> redisContainer() {
        return new RedisContainer(redisPort()).withExposedPorts(6379);
    }

    private static final class RedisContainer extends GenericContainer<RedisContainer> {

        private final int port;

        RedisContainer(int port) {
            super("redis");
            this.port = port;
        }

        @Override
        public boolean isRunning() {
            return true;
        }

        @Override
        public String getHost() {
            return "127.0.0.1";
        }

        @Override
        public Integer getMappedPort(int originalPort) {
            return port;
        }
    }

    @Override
    public void close() {
        mongo.shutdownNow();
        try {
            redis.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
