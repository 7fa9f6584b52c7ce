package io.mockcraft.row.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the column that a record component or a bean's property is filled from.
 *
 * <p>Only needed where the names differ in more than letter case and underscores. On a bean it stands on the field, the
 * setter or the getter. The {@code jakarta.persistence.Column} of an entity is understood as well.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Column {

    /** The column's name. */
    String value();
}
