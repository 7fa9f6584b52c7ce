package io.mockcraft.generator.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Target;
import io.mockcraft.problem.MockCraftBug;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedCatalogueTest {

    private final List<Integer> defined = new ArrayList<>();

    @Test
    void definesNoFurtherGroupThanALookUpNeeds() {
        NamedCatalogue catalogue = catalogue("one", "two", "three");
        assertThat(catalogue.find("TWO")).isPresent();
        assertThat(catalogue.find("one")).isPresent();
        assertThat(defined).containsExactly(0, 1);
    }

    @Test
    void definesEveryGroupBeforeItSaysThatThereIsNone() {
        assertThat(catalogue("one", "two").find("four")).isEmpty();
        assertThat(defined).containsExactly(0, 1);
    }

    @Test
    void listsEveryGeneratorOnceAndByName() {
        NamedCatalogue catalogue = catalogue("b", "a");
        catalogue.find("b");
        assertThat(catalogue.all()).extracting(GeneratorInfo::name).containsExactly("a", "b");
    }

    @Test
    void refusesTwoGeneratorsOfOneName() {
        assertThatThrownBy(catalogue("one", "one")::all).isInstanceOf(MockCraftBug.class);
    }

    private NamedCatalogue catalogue(String... names) {
        return new NamedCatalogue(names.length, group -> {
            defined.add(group);
            return List.of(new Named(names[group]));
        });
    }

    private record Named(String name) implements GeneratorFactory {
        @Override
        public GeneratorInfo info() {
            return new GeneratorInfo(name, List.of(name + "_too"), "", "", List.of(), 0, 0, "", List.of());
        }

        @Override
        public Generator compile(Arguments arguments, Target target) {
            return (draw, out) -> out.setNull();
        }
    }
}
