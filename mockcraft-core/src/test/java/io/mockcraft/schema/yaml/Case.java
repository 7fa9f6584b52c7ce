package io.mockcraft.schema.yaml;

import io.mockcraft.schema.yaml.reading.ReadOptions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A malformed schema and what is said of it; see {@code cases/README.md} for how it is written down.
 *
 * @param id unique
 * @param rule what the case proves
 * @param profile the profile asked for; empty for none
 * @param params the parameters given
 * @param schema the malformed schema
 * @param message the whole message
 */
record Case(String id, String rule, String profile, Map<String, String> params, String schema, String message) {

    private static final List<String> TOPICS = List.of(
            "syntax",
            "document",
            "tables",
            "rows",
            "columns",
            "generators",
            "values",
            "bounds",
            "references",
            "unique",
            "given",
            "scalars",
            "params",
            "derived",
            "conditions",
            "distributions",
            "series",
            "containers",
            "choosing",
            "otherstores",
            "reuse",
            "many");

    static Stream<Case> all() {
        return TOPICS.stream().flatMap(Case::topic);
    }

    private static Stream<Case> topic(String topic) {
        String text = Schemas.resource("cases/" + topic + ".txt");
        return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(Case::parse);
    }

    private static Case parse(String text) {
        String[] parts = text.split("(?m)^--- (?:schema|message)\n", -1);
        String[] head = parts[0].strip().split("\n");
        Map<String, String> params = new HashMap<>();
        String profile = "";
        for (String line : head) {
            if (line.startsWith("profile: ")) {
                profile = line.substring("profile: ".length());
            } else if (line.startsWith("param: ")) {
                String[] pair = line.substring("param: ".length()).split("=", 2);
                params.put(pair[0], pair[1]);
            }
        }
        String rule = head[1].substring("rule: ".length());
        return new Case(head[0].strip(), rule, profile, params, unescaped(parts[1]), parts[2].strip());
    }

    /** Marks for characters that editors would change or hide. */
    private static String unescaped(String schema) {
        return schema.replace("<TAB>", "\t").replace("<BELL>", "\u0007").replace("<CR>\n", "\r\n");
    }

    ReadOptions options() {
        return new ReadOptions(profile, params, Schemas.GENERATORS);
    }

    @Override
    public String toString() {
        return id + ": " + rule;
    }
}
