package io.mockcraft.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final JavaClasses OURS = HouseRules.classesOfThisModule();

    @Test
    void packagesFormNoCycle() {
        Cycles.noneBetweenPackages().check(OURS);
    }

    @Test
    void everyPackageIsNullMarked() {
        NullMarks.everyPackageHasOne().check(OURS);
    }

    @TestFactory
    Stream<DynamicTest> dataWalksOneWay() {
        return each(Walls.betweenRooms());
    }

    @TestFactory
    Stream<DynamicTest> familiesOfStoresDoNotKnowEachOther() {
        return each(Walls.betweenFamilies());
    }

    @TestFactory
    Stream<DynamicTest> librariesStayWhereTheyAreNeeded() {
        return each(Libraries.walls());
    }

    @TestFactory
    Stream<DynamicTest> valuesDependOnNothingButTheRecipe() {
        return each(Stream.of(
                Determinism.readsNoClock(),
                Determinism.drawsOnlyFromKeyedStreams(),
                Determinism.computesStrictly(),
                Determinism.usesNoDefaultOfTheProcess()));
    }

    private static Stream<DynamicTest> each(Stream<ArchRule> rules) {
        return rules.map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(OURS)));
    }
}
