package io.mockcraft.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a test as it ran when it failed: the same data, and of its invocations only the one that failed.
 *
 * <p>For the time of a debugging session, in an IDE. {@code -Dmockcraft.replay} and {@code MOCKCRAFT_REPLAY} do the same
 * from outside and disable every other test as well.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Replay {

    /** The token from the failure's replay line. */
    String value();
}
