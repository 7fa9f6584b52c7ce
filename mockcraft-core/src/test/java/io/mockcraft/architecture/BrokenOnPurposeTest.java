package io.mockcraft.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.mockcraft.dataset.brokenonpurpose.ReadsTheMachine;
import io.mockcraft.schema.brokenonpurpose.KnowsItsParser;
import io.mockcraft.store.mongo.brokenonpurpose.IsNotNullMarked;
import io.mockcraft.store.sql.brokenonpurpose.KnowsAnotherFamily;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shows that the rules can fail: a rule that never fails guards nothing. */
class BrokenOnPurposeTest {

    private static final JavaClasses BROKEN = new ClassFileImporter()
            .importPackagesOf(
                    ReadsTheMachine.class, KnowsItsParser.class, KnowsAnotherFamily.class, IsNotNullMarked.class);

    @Test
    void aCycleIsSeen() {
        assertThat(broken(Cycles.noneBetweenPackages())).contains("Cycle detected");
    }

    @Test
    void aPackageWithoutNullMarkIsSeen() {
        assertThat(broken(NullMarks.everyPackageHasOne()))
                .contains("io.mockcraft.store.mongo.brokenonpurpose needs a package-info.java")
                .doesNotContain("io.mockcraft.store.sql.brokenonpurpose needs");
    }

    @Test
    void aLookBackFromSchemaToDatasetIsSeen() {
        assertThat(brokenNames(Walls.betweenRooms()))
                .containsExactly("schema sees nothing of ours but [problem, shipped]");
    }

    @Test
    void aFamilyThatKnowsAnotherIsSeen() {
        assertThat(brokenNames(Walls.betweenFamilies())).containsExactly("store.sql sees no other family of stores");
    }

    @Test
    void aParserOutsideTheYamlPackageIsSeen() {
        assertThat(brokenNames(Libraries.walls()))
                .containsExactly(
                        "com.fasterxml.jackson.. is known only to io.mockcraft.schema.yaml..",
                        "org.yaml.snakeyaml.. is known to nobody");
    }

    @Test
    void aClockIsSeen() {
        assertThat(broken(Determinism.readsNoClock())).contains("ReadsTheMachine.value");
    }

    @Test
    void plainRandomnessIsSeen() {
        assertThat(broken(Determinism.drawsOnlyFromKeyedStreams())).contains("java.util.Random");
    }

    @Test
    void machineDependentMathIsSeen() {
        assertThat(broken(Determinism.computesStrictly())).contains("java.lang.Math.log");
    }

    @Test
    void theDefaultLocaleIsSeen() {
        assertThat(broken(Determinism.usesNoDefaultOfTheProcess())).contains("Locale.getDefault");
    }

    private static String broken(ArchRule rule) {
        return rule.evaluate(BROKEN).getFailureReport().toString();
    }

    private static List<String> brokenNames(Stream<ArchRule> rules) {
        return rules.filter(rule -> rule.evaluate(BROKEN).hasViolation())
                .map(ArchRule::getDescription)
                .collect(Collectors.toList());
    }
}
