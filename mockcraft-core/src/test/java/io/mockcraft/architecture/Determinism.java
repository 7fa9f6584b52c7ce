package io.mockcraft.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;

/** What the packages that make values must not read, because it differs between two runs or two machines. */
final class Determinism {

    private static final String[] MAKERS_OF_VALUES = {
        "io.mockcraft.random..",
        "io.mockcraft.schema..",
        "io.mockcraft.row..",
        "io.mockcraft.generator..",
        "io.mockcraft.plan..",
        "io.mockcraft.planner..",
        "io.mockcraft.dataset.."
    };

    private Determinism() {}

    /** No clock, in any of its forms. */
    static ArchRule readsNoClock() {
        return makersNever()
                .accessTargetWhere(method("java\\.time\\..*", "now"))
                .orShould()
                .accessTargetWhere(method("java\\.time\\.Clock", "system.*|tick.*"))
                .orShould()
                .accessTargetWhere(method("java\\.lang\\.System", "currentTimeMillis|nanoTime"))
                .as("what makes values reads no clock")
                .allowEmptyShould(true);
    }

    /** No randomness but our own keyed streams, no identity of objects or threads. */
    static ArchRule drawsOnlyFromKeyedStreams() {
        return makersNever()
                .accessTargetWhere(
                        method("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)", ".*"))
                .orShould()
                .accessTargetWhere(method("java\\.lang\\.Math", "random"))
                .orShould()
                .accessTargetWhere(method("java\\.util\\.UUID", "randomUUID"))
                .orShould()
                .accessTargetWhere(method("java\\.util\\.Collections", "shuffle"))
                .orShould()
                .accessTargetWhere(method("java\\.lang\\.System", "identityHashCode|getenv"))
                .orShould()
                .accessTargetWhere(method("java\\.lang\\.Thread", "currentThread"))
                .as("what makes values draws only from keyed streams")
                .allowEmptyShould(true);
    }

    /** {@code Math} may differ between two JVMs where {@code StrictMath} may not. */
    static ArchRule computesStrictly() {
        return makersNever()
                .accessTargetWhere(method(
                        "java\\.lang\\.Math",
                        "sin|cos|tan|asin|acos|atan|atan2|exp|expm1|log|log10|log1p|pow|cbrt|hypot|sinh|cosh|tanh"))
                .as("what makes values computes with StrictMath")
                .allowEmptyShould(true);
    }

    /** No default of the process asked for by name; Error Prone sees those taken silently. */
    static ArchRule usesNoDefaultOfTheProcess() {
        return noClasses()
                .should()
                .accessTargetWhere(method("java\\.util\\.Locale|java\\.util\\.TimeZone", "getDefault"))
                .orShould()
                .accessTargetWhere(method("java\\.time\\.ZoneId", "systemDefault"))
                .orShould()
                .accessTargetWhere(method("java\\.nio\\.charset\\.Charset", "defaultCharset"))
                .as("no default locale, zone or charset is asked for")
                .allowEmptyShould(true);
    }

    private static ClassesShould makersNever() {
        return noClasses().that().resideInAnyPackage(MAKERS_OF_VALUES).should();
    }

    private static DescribedPredicate<JavaAccess<?>> method(String owner, String name) {
        return DescribedPredicate.describe(
                owner + "." + name,
                access -> access.getTargetOwner().getName().matches(owner)
                        && access.getName().matches(name));
    }
}
