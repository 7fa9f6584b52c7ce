package io.mockcraft.testcontainers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a database of its own in a PostgreSQL container, for {@link io.mockcraft.junit.Seed} to fill.
 *
 * <p>All classes of a JVM that name the same image share one container; it starts when the first seed needs it and stops
 * with the JVM. The scripts run once, in a template of which each class gets a copy; the copy is dropped after the class.
 * Tests of {@code @Nested} classes use the database of the class around them.
 *
 * <p>A {@code DataSource} field of the test class, if there is one, goes before it: let {@code @Seed} inject that field
 * with {@link io.mockcraft.junit.Db}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(WithPostgresExtension.class)
public @interface WithPostgres {

    /** The image; one that is not called {@code postgres} must behave like it. */
    String image() default "postgres:15";

    /**
     * SQL scripts that run once for all classes that name the same ones, in this order: files beside the test class, at the
     * class path's root or in the file system; or, where one holds a semicolon or a line break, the SQL itself.
     */
    String[] initScripts() default {};

    /** The most connections that the class may hold at once; at least 2, because MockCraft keeps one for itself. */
    int poolSize() default 10;

    /**
     * Whether the tests are skipped, with one line on stderr, where no container engine answers; else they fail. With the
     * configuration parameter {@code mockcraft.docker=required} they fail in any case.
     */
    boolean disabledWithoutDocker() default false;
}
