package io.mockcraft.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which library is known to which packages only; most of them are optional, so nobody else may load them. */
final class Libraries {

    private static final String[] NOBODY = {};
    private static final Map<String, String[]> KNOWN_ONLY_TO = new TreeMap<>(Map.ofEntries(
            Map.entry("com.fasterxml.jackson..", packages("schema.yaml..")),
            Map.entry("org.yaml.snakeyaml..", NOBODY), // it stands behind Jackson
            Map.entry("net.datafaker..", packages("generator..")),
            Map.entry("org.mozilla..", packages("generator.script..")),
            Map.entry("org.openjdk.nashorn..", packages("generator.script..")),
            Map.entry("org.graalvm..", packages("generator.script..")),
            Map.entry("org.postgresql..", packages("store.sql..")),
            Map.entry("com.zaxxer.hikari..", packages("store.sql..", "session..")),
            Map.entry("io.zonky..", packages("session..")),
            Map.entry("org.assertj..", packages("assertj..")),
            Map.entry("com.mongodb..", packages("store.mongo..", "session..")),
            Map.entry("org.bson..", packages("store.mongo..", "session..")),
            Map.entry("redis.clients..", packages("store.redis..", "session.."))));

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
