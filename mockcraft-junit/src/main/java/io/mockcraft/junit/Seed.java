package io.mockcraft.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Seeds the test's database with realistic, related, reproducible rows, and takes them out again.
 *
 * <p>On a class it holds for each of its tests, those of {@code @Nested} classes too. On a nested class or a method, one
 * with a schema replaces those outside, but for their scripts and target, which stay unless it names its own; one
 * without a schema refines them by the attributes that are written there, defaults too; one that says {@link #add} goes beside them. It may be repeated,
 * inherited, and stand on annotations of your own.
 *
 * <p>Without any schema every empty table of the database is filled.
 *
 * <p>Not for constructors and {@code @BeforeAll} methods, which come before the rows: they need {@link Scope#CLASS}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Seed.All.class)
@ExtendWith(SeedExtension.class)
@SuppressWarnings("exports") // JUnit makes the extension
public @interface Seed {

    /** The seed that means "not said"; 0 is an ordinary seed. */
    long UNSET = Long.MIN_VALUE;

    /** The schema: a file beside the test class, at the class path's root, or in the file system. */
    String schema() default "";

    /** The schema itself, YAML or JSON. */
    String inline() default "";

    /** The seed; {@code -Dmockcraft.seed} and {@code MOCKCRAFT_SEED} win over it. */
    long seed() default UNSET;

    /** The rows of each table whose count the schema leaves open; -1 leaves it at 10. */
    int rows() default -1;

    /**
     * SQL scripts that run once per database and JVM, before its tables are read: names looked for like schemas, or, where
     * one holds a semicolon or a line break, or begins like a statement, the SQL itself.
     */
    String[] ddl() default {};

    /** The database: the name of a field of the test class, of a Spring bean, or a JDBC URL; else it is searched for. */
    String target() default "";

    /** One of the schema's profiles. */
    String profile() default "";

    /** Parameters of the schema, such as {@code "orders=1..3"}. */
    String[] params() default {};

    /** How long the rows stay. */
    Scope scope() default Scope.TEST;

    /** How the rows are taken out again. */
    Cleanup cleanup() default Cleanup.CASCADE;

    /** Whether the rows of a failed test stay for you to look at; nothing sweeps them. */
    boolean keepOnFailure() default false;

    /** Whether this stands beside the seeds of the classes around it, instead of replacing them. */
    boolean add() default false;

    /** Several {@link Seed}s. */
    @Documented
    @Inherited
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @ExtendWith(SeedExtension.class)
    @interface All {

        /** The seeds. */
        Seed[] value();
    }
}
