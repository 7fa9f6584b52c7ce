package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.session.SeedChoice;
import io.mockcraft.session.Seeded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Who chooses the seed, from strong to weak. */
class SeedSourceTest {

    private static final DataSource SHOP = Kit.shop();
    private static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    private static void note(Seeded seeded) {
        SeedChoice seed = seeded.seed();
        SEEN.add(seed.value() + " " + seed.source());
    }

    @Seed(inline = "seed: 5\n" + Kit.SHOP, seed = 42)
    static class Annotated {
        static final DataSource DB = SHOP;

        @Test
        void ofClass(Seeded seeded) {
            note(seeded);
        }

        @Test
        @Seed(seed = 43)
        void ofMethod(Seeded seeded) {
            note(seeded);
        }

        @Nested
        @Seed(seed = 0)
        class Inside {
            @Test
            void ofNestedClass(Seeded seeded) {
                note(seeded);
            }

            @Test
            @Seed(params = "users=1")
            void ofClassAround(Seeded seeded) {
                note(seeded);
            }
        }
    }

    @Test
    void takesTheNearestAnnotationBeforeConfigurationAndSchema() {
        assertThat(Kit.failures(Kit.run(Annotated.class, "mockcraft.seed", "6")))
                .isEmpty();
        assertThat(SEEN).containsExactlyInAnyOrder("42 @Seed", "43 @Seed", "0 @Seed", "0 @Seed");
    }

    @Test
    void takesThePropertyBeforeAnyAnnotation() {
        assertThat(Kit.failures(Kit.launchWith("mockcraft.seed", "7", Annotated.class)))
                .isEmpty();
        assertThat(SEEN).hasSize(4).containsOnly("7 -Dmockcraft.seed");
    }

    @Seed(inline = "seed: 5\n" + Kit.SHOP)
    static class OfSchema {
        static final DataSource DB = SHOP;

        @Test
        void test(Seeded seeded) {
            note(seeded);
        }
    }

    @Test
    void takesTheConfigurationBeforeTheSchema() {
        assertThat(Kit.failures(Kit.run(OfSchema.class, "mockcraft.seed", "6"))).isEmpty();
        assertThat(Kit.failures(Kit.run(OfSchema.class))).isEmpty();
        assertThat(SEEN).containsExactly("6 junit-platform.properties", "5 inline");
    }

    @Seed(inline = Kit.SHOP)
    static class Open {
        static final DataSource DB = SHOP;

        @Test
        void one(Seeded seeded) {
            note(seeded);
        }

        @Test
        void other(Seeded seeded) {
            note(seeded);
        }
    }

    @Test
    void choosesOneForEverybodyWhoChoosesNone() {
        assertThat(Kit.failures(Kit.run(Open.class))).isEmpty();
        assertThat(SEEN).hasSize(2).containsOnly(SEEN.get(0)).allMatch(s -> s.endsWith(" random"));
    }

    @Test
    void locatesASeedThatIsNoNumber() {
        assertThat(Kit.failures(Kit.run(OfSchema.class, "mockcraft.seed", "abc")))
                .singleElement()
                .satisfies(f -> assertThat(f).hasMessageContaining("mockcraft.seed: \"abc\" is no seed"));
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Fails {
        static final DataSource DB = SHOP;

        @Test
        void fails(Seeded seeded) {
            note(seeded);
            throw new AssertionError("on purpose");
        }
    }

    @Test
    void takesTheReplayBeforeEverything() {
        EngineExecutionResults first = Kit.launchWith("mockcraft.seed", "9", Fails.class);
        String token = Kit.token(Kit.failure(first));
        Kit.launchWith("mockcraft.seed", "10", Fails.class, ReplayRequest.PROPERTY, token);
        assertThat(SEEN).containsExactly("9 -Dmockcraft.seed", "9 replay token");
    }
}
