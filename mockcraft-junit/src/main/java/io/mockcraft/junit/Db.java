package io.mockcraft.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hands in the seeded database: a {@code DataSource} or a {@code Connection}, as a field or a parameter.
 *
 * <p>Fields are set before each test. A connection is closed after the test, a data source is not.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Db {

    /** Which one, where a test seeds several: the {@code target} of its {@code @Seed}; empty for the only one. */
    String value() default "";
}
