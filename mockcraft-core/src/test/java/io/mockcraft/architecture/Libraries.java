package io.mockcraft.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which library is known to which packages only; most of them are optional, so nobody else may load them. */
final class Libraries {

    private static final String[] NOBODY = {};
    private static final Map<String, String[]> KNOWN_ONLY_TO = new TreeMap<>(Map.of(
            "com.fasterxml.jackson..", packages("schema.yaml.."),
            "org.yaml.snakeyaml..", NOBODY, // it stands behind Jackson
            "net.datafaker..", packages("generator.."),
            "org.postgresql..", packages("store.sql.."),
            "com.zaxxer.hikari..", packages("store.sql..", "session.."),
            "io.zonky..", packages("session.."),
            "org.assertj..", packages("assertj.."),
            "com.mongodb..", packages("store.mongo..", "session.."),
            "org.bson..", packages("store.mongo..", "session.."),
            "redis.clients..", packages("store.redis..", "session..")));

    private Libraries() {}

    /** One rule for each library. */
    static Stream<ArchRule> walls() {
        return KNOWN_ONLY_TO.entrySet().stream().map(entry -> knownOnlyTo(entry.getKey(), entry.getValue()));
    }

    private static ArchRule knownOnlyTo(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as(library + " is known "
                        + (packages.length == 0 ? "to nobody" : "only to " + String.join(", ", packages)))
                .allowEmptyShould(true);
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "io.mockcraft." + name).toArray(String[]::new);
    }
}
