package io.mockcraft.schema.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.dataset.Tables;
import io.mockcraft.generator.builtin.Catalogues;
import io.mockcraft.planner.ExistingRows;
import io.mockcraft.planner.PlanOptions;
import io.mockcraft.planner.Planner;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.schema.yaml.reading.MisreadSchema;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedSchemaTest {

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhereWhatAndHowToMendIt(Case malformed) {
        MockCraftException told = catchThrowableOfType(
                MockCraftException.class,
                () -> SchemaReader.read("test.yaml", malformed.schema(), malformed.options()));
        assertThat(told).as("refused").isNotNull();
        assertThat(told.getMessage().lines())
                .containsExactlyElementsOf(malformed.message().lines().toList());
    }

    /** What could be read of it is looked at for names that the database does not have; half a rule must not break that. */
    @ParameterizedTest
    @MethodSource("cases")
    void whatIsLeftOfItCanBeComparedWithADatabase(Case malformed) {
        MockCraftException told = catchThrowableOfType(
                MockCraftException.class,
                () -> SchemaReader.read("test.yaml", malformed.schema(), malformed.options()));
        if (told instanceof MisreadSchema misread) {
            Catalog catalog = new Tables()
                    .table("users", "id", "id bigint", "email varchar")
                    .catalog();
            assertThat(new Planner(Catalogues.builtIn(), PlanOptions.of(9), ExistingRows.NONE)
                            .unknownNames(misread.schema(), catalog))
                    .allMatch(problem -> problem.where().line() > 0);
        }
    }

    @Test
    void everyCaseHasAnIdOfItsOwn() {
        assertThat(cases().map(Case::id)).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    static Stream<Case> cases() {
        return Case.all();
    }
}
