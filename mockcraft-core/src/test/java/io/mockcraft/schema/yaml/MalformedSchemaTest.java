package io.mockcraft.schema.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mockcraft.problem.MockCraftException;
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

    @Test
    void everyCaseHasAnIdOfItsOwn() {
        assertThat(cases().map(Case::id)).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    static Stream<Case> cases() {
        return Case.all();
    }
}
