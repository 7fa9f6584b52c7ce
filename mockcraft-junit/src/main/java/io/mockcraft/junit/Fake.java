package io.mockcraft.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hands in one made value, the same one for the same seed, test and parameter.
 *
 * <p>In a parameterized test such parameters come last.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Fake {

    /** The generator, such as {@code email}. */
    String value();
}
