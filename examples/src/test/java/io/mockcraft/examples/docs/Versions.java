package io.mockcraft.examples.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions as the parent pom pins them. */
final class Versions {

    private Versions() {}

    static String of(String artifact, String pom) {
        if (artifact.startsWith("mockcraft-")) {
            return first("<artifactId>mockcraft-parent</artifactId>\\s*<version>([^<]+)</version>", pom);
        }
        String version =
                first("<artifactId>" + Pattern.quote(artifact) + "</artifactId>\\s*<version>([^<]+)</version>", pom);
        return version.startsWith("${")
                ? first("<" + Pattern.quote(version.substring(2, version.length() - 1)) + ">([^<]+)<", pom)
                : version;
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("the parent pom has nothing like " + pattern);
        }
        return matcher.group(1);
    }
}
