package io.mockcraft.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The rules that hold in every module. */
public final class HouseRules {

    private HouseRules() {}

    /** Fails where the classes of the module under test form package cycles or say nothing about null. */
    public static void check() {
        JavaClasses classes = classesOfThisModule();
        Cycles.noneBetweenPackages().check(classes);
        NullMarks.everyPackageHasOne().check(classes);
    }

    /** The classes on the class path that are ours and no tests: the module's own, and those that its reactor built. */
    static JavaClasses classesOfThisModule() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages("io.mockcraft");
    }
}
