package io.mockcraft.junit;

import java.lang.reflect.Constructor;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import redis.clients.jedis.JedisPool;

/** What needs Jedis. Clients are made by reflection: their ways of making differ between its releases 4 to 8. */
final class JedisDriver {

    /** What pooled clients are in Jedis 8, where their common type has no constructor for an address. */
    private static final String POOLED = "redis.clients.jedis.RedisClient";

    private JedisDriver() {}

    static AutoCloseable connection(Object pool) {
        return ((JedisPool) pool).getResource();
    }

    /** A client of the wanted type, or of one below it. */
    static AutoCloseable connect(URI url, Class<?> wanted) throws ReflectiveOperationException {
        Optional<Constructor<?>> constructor = Arrays.stream(wanted.getConstructors())
                .filter(c -> Arrays.equals(c.getParameterTypes(), new Class<?>[] {URI.class}))
                .findFirst();
        return (AutoCloseable)
                (constructor.isPresent()
                        ? constructor.get().newInstance(url)
                        : Class.forName(POOLED, true, wanted.getClassLoader())
                                .getMethod("create", URI.class)
                                .invoke(null, url));
    }
}
