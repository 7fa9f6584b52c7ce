package io.mockcraft.junit;

import io.mockcraft.junit.TestFields.Filled;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Jedis, a driver of Redis: pooled clients, pools and single connections, those of a container with Redis' port too. */
final class JedisFamily implements ClientFamily {

    private static final String CONNECTION = "redis.clients.jedis.Jedis";
    private static final String POOL = "redis.clients.jedis.JedisPool";
    private static final String POOLED = "redis.clients.jedis.UnifiedJedis";

    @Override
    public boolean has(Class<?> type) {
        return Stream.of(CONNECTION, POOL, POOLED).anyMatch(name -> Supertypes.has(type, name));
    }

    @Override
    public boolean leads(Filled field, Class<?> wanted) {
        return wanted.isAssignableFrom(field.type())
                || (isConnection(wanted) && isPool(field.type()))
                || (field.value() != null && Containers.isRedis(field.value()));
    }

    @Override
    public Object client(Object held, String place, Class<?> wanted, ExtensionContext context) {
        if (wanted.isInstance(held)) {
            return held;
        }
        return isPool(held.getClass())
                ? Closing.at(context, new Object(), place, () -> JedisDriver.connection(held))
                : ofContainer(URI.create(Containers.redisUrl(held, place)), place, wanted, context);
    }

    /** A single connection is for one thread: whoever asks gets one of his own. Other clients serve all tests of a launch. */
    private static Object ofContainer(URI url, String place, Class<?> wanted, ExtensionContext context) {
        return isConnection(wanted)
                ? Closing.at(context, new Object(), place, () -> JedisDriver.connect(url, wanted))
                : Closing.at(context.getRoot(), List.of(url, wanted), place, () -> JedisDriver.connect(url, wanted));
    }

    private static boolean isConnection(Class<?> type) {
        return Supertypes.has(type, CONNECTION);
    }

    private static boolean isPool(Class<?> type) {
        return Supertypes.has(type, POOL);
    }

    @Override
    public String sources(Class<?> wanted) {
        String itself = "a " + wanted.getSimpleName();
        return (isConnection(wanted) ? itself + ", a JedisPool" : itself) + " or a container that exposes port 6379";
    }
}
