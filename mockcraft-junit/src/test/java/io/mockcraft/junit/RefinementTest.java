package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A refining seed changes what it says, its defaults too, and nothing else. */
class RefinementTest {

    private static final long A_LONG = 7_000_000_000L; // takes two places in the class file
    private static final double A_DOUBLE = 7.5;

    @Retention(RetentionPolicy.RUNTIME)
    @Seed(scope = Scope.TEST)
    @interface ForEachTest {}

    @SuppressWarnings("unused") // gives the class file constants of every kind
    private static final Runnable LAMBDA = () -> assertThat(A_LONG + A_DOUBLE).isPositive();

    @Seed(
            schema = "a.yaml",
            seed = 42,
            rows = 7,
            ddl = "a.sql",
            target = "db",
            profile = "ci",
            params = "a=1",
            scope = Scope.CLASS,
            cleanup = Cleanup.NONE,
            keepOnFailure = true)
    static class Outer {

        void nothing() {}

        @Seed(params = "b=2")
        void params() {}

        @Seed(
                seed = Seed.UNSET,
                rows = -1,
                ddl = {},
                target = "",
                profile = "",
                cleanup = Cleanup.CASCADE,
                keepOnFailure = false)
        void defaults() {}

        @Seed(params = {"c=3", "d=4"})
        @Seed(cleanup = Cleanup.CASCADE)
        void repeated() {}

        @Seed(keepOnFailure = false)
        void overloaded() {}

        void overloaded(int other) {}

        @Nested
        @Seed(scope = Scope.TEST)
        class ScopeOfTest {}

        @Nested
        @Seed
        class Same {}

        @Nested
        @ForEachTest
        class Composed {}
    }

    private static SeedSpec method(String name) {
        return Stream.of(Outer.class.getDeclaredMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == 0)
                .map(m -> SeedSpecs.of(Outer.class, m))
                .map(specs -> specs.get(0))
                .findFirst()
                .orElseThrow();
    }

    private static SeedSpec type(Class<?> type) {
        return SeedSpecs.of(type).get(0);
    }

    private static final SeedSpec OUTER = type(Outer.class);

    @Test
    void leavesWhatIsNotSaid() {
        assertThat(method("nothing")).isEqualTo(OUTER);
        assertThat(type(Outer.Same.class)).isEqualTo(OUTER);
        assertThat(method("params").params()).containsExactly("a=1", "b=2");
        assertThat(method("params"))
                .usingRecursiveComparison()
                .ignoringFields("params", "scope")
                .isEqualTo(OUTER);
    }

    @Test
    void takesDefaultsThatAreSaid() {
        SeedSpec spec = method("defaults");
        assertThat(spec.seed()).isEqualTo(Seed.UNSET);
        assertThat(spec.rows()).isEqualTo(-1);
        assertThat(spec.ddl()).isEmpty();
        assertThat(spec.target()).isEmpty();
        assertThat(spec.profile()).isEmpty();
        assertThat(spec.cleanup()).isEqualTo(Cleanup.CASCADE);
        assertThat(spec.keepOnFailure()).isFalse();
        assertThat(spec.params()).isEqualTo(OUTER.params());
    }

    @Test
    void tellsClassScopeFromTestScope() {
        assertThat(type(Outer.ScopeOfTest.class).scope()).isEqualTo(Scope.TEST);
        assertThat(type(Outer.Composed.class).scope()).isEqualTo(Scope.TEST);
        assertThat(type(Outer.Composed.class).cleanup()).isEqualTo(Cleanup.NONE);
    }

    @Test
    void readsRepeatedOnesOneByOne() {
        SeedSpec spec = method("repeated");
        assertThat(spec.params()).isEqualTo(List.of("a=1", "c=3", "d=4"));
        assertThat(spec.cleanup()).isEqualTo(Cleanup.CASCADE);
        assertThat(spec.keepOnFailure()).isTrue();
    }

    @Test
    void tellsOverloadedMethodsApart() {
        assertThat(method("overloaded").keepOnFailure()).isFalse();
    }
}
