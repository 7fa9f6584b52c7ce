package io.mockcraft.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hands in seeded rows as records, beans or maps: in a {@code List}, {@code Set}, {@code Stream} or array, or alone for the
 * first row, or in an {@code Optional} where there may be none.
 *
 * <p>No query is run: the rows are recomputed. In a parameterized test such parameters come last.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Rows {

    /** The table. */
    String value();

    /** Which of its rows, such as {@code state == 'PAID'}; empty for all. */
    String where() default "";
}
