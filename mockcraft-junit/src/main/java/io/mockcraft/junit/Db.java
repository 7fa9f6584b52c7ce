package io.mockcraft.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hands in the seeded database, a {@code DataSource} or a {@code Connection}, or a client of another store, as a field or a
 * parameter.
 *
 * <p>Fields are set before each test. A connection is closed after the test, a data source is not.
 *
 * <p>Clients are MongoDB's {@code MongoDatabase} and {@code MongoClient}, and Jedis' {@code UnifiedJedis} with what extends it,
 * {@code JedisPool} and {@code Jedis}. They are those that fields of the test class hold, or what such a field leads to: a client
 * to its database {@code test}, a pool to a connection, a running container to all of these; then those of the Spring context.
 * Clients that were made for a container are closed after the last test, single connections after the test that got them. Their
 * stores are not seeded.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Db {

    /**
     * Which one: the {@code target} of the {@code @Seed}, where a test has several; of clients, the name of the field or bean that
     * holds it. Empty for the innermost seed's, and for the first client.
     */
    String value() default "";
}
