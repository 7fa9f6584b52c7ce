package io.mockcraft.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which package may import which: data walks one way, from schema over plan and dataset to the stores. */
final class Walls {

    private static final String HOUSE = "io.mockcraft";

    /** The rooms that a room sees; the front door, which is in none of them, sees all. */
    private static final Map<String, List<String>> SEES = new TreeMap<>(Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("json", List.of()),
            Map.entry("shipped", List.of("problem")),
            Map.entry("random", List.of("problem")),
            Map.entry("schema", List.of("problem", "shipped")),
            Map.entry("catalog", List.of("problem")),
            Map.entry("expression", List.of("problem", "json", "catalog")),
            Map.entry("constraint", List.of("problem", "catalog", "row", "expression")),
            Map.entry("row", List.of("problem", "json", "schema", "catalog")),
            Map.entry("generator", List.of("problem", "json", "shipped", "random", "schema", "catalog", "row")),
            Map.entry("plan", List.of("problem", "schema", "catalog", "row", "generator")),
            Map.entry(
                    "planner",
                    List.of(
                            "problem",
                            "shipped",
                            "random",
                            "schema",
                            "catalog",
                            "row",
                            "generator",
                            "expression",
                            "constraint",
                            "plan")),
            Map.entry("dataset", List.of("problem", "random", "schema", "catalog", "row", "generator", "plan")),
            Map.entry(
                    "replay", List.of("problem", "random", "schema", "catalog", "row", "generator", "plan", "dataset")),
            Map.entry("store", List.of("problem", "schema", "catalog", "row")),
            Map.entry(
                    "session",
                    List.of(
                            "problem",
                            "json",
                            "shipped",
                            "random",
                            "schema",
                            "catalog",
                            "row",
                            "generator",
                            "expression",
                            "plan",
                            "planner",
                            "dataset",
                            "replay",
                            "store")),
            Map.entry("assertj", List.of("problem", "json", "catalog", "row", "plan", "dataset", "store", "session"))));

    private static final List<String> FAMILIES = List.of("sql", "mongo", "redis", "file");

    private Walls() {}

    /** One rule for each room. */
    static Stream<ArchRule> betweenRooms() {
        return SEES.entrySet().stream().map(room -> seesOnly(room.getKey(), room.getValue()));
    }

    /** One rule for each family of stores: never another family. */
    static Stream<ArchRule> betweenFamilies() {
        return FAMILIES.stream().map(Walls::seesNoOtherFamily);
    }

    private static ArchRule seesOnly(String room, List<String> seen) {
        List<String> allowed = new ArrayList<>(List.of(subtree(room)));
        seen.forEach(other -> allowed.add(subtree(other)));
        return noClasses()
                .that()
                .resideInAPackage(subtree(room))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(HOUSE + "..").and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                .as(room + " sees nothing of ours but " + seen)
                .allowEmptyShould(true);
    }

    private static ArchRule seesNoOtherFamily(String family) {
        String[] others = FAMILIES.stream()
                .filter(other -> !other.equals(family))
                .map(other -> subtree("store." + other))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(subtree("store." + family))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .as("store." + family + " sees no other family of stores")
                .allowEmptyShould(true);
    }

    private static String subtree(String room) {
        return HOUSE + "." + room + "..";
    }
}
