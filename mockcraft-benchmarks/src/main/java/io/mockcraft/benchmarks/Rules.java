package io.mockcraft.benchmarks;

import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.DOUBLE;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.JSON;
import static io.mockcraft.catalog.TypeKind.TEXT;
import static io.mockcraft.catalog.TypeKind.TIMESTAMP;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables that show one kind of rule each. */
final class Rules {

    private static final String MARKOV_TEXT =
            "the cat sat on the mat and the dog sat on the cat while the sun went down on the sea and the moon rose";

    private Rules() {}

    static Map<String, OneTable> all() {
        Map<String, OneTable> all = new LinkedHashMap<>();
        text(all);
        computed(all);
        nested(all);
        distributions(all);
        return all;
    }

    private static void text(Map<String, OneTable> all) {
        one(all, "constant", TEXT, "{ value: same }");
        one(all, "values", TEXT, "{ values: { OWNER: 1, MEMBER: 9 } }");
        one(all, "pattern", TEXT, "{ pattern: '[A-Z]{3}-[0-9]{5}' }");
        one(all, "pattern, unique", TEXT, "{ pattern: '[A-Z]{3}-[0-9]{5}', unique: true }");
        one(all, "email, unique", TEXT, "{ generator: email, unique: true }");
        one(all, "datafaker, code", TEXT, "{ generator: datafaker, expression: \"Number.digits '5'\" }");
        one(all, "markov, 8..20 words", TEXT, "{ markov: { text: " + MARKOV_TEXT + ", order: 2, words: 8..20 } }");
        all.put(
                "template of two names",
                new OneTable()
                        .column("a", TEXT, "first_name")
                        .column("b", TEXT, "last_name")
                        .column("c", TEXT, "\"#{a} #{b}\""));
    }

    private static void computed(Map<String, OneTable> all) {
        all.put(
                "expr round(qty * price, 2)",
                new OneTable()
                        .column("qty", INTEGER, "{ generator: int, range: 1..5 }")
                        .column("price", DECIMAL, "{ generator: decimal, range: 1..20, scale: 2 }")
                        .column("c", DECIMAL, "{ expr: 'round(qty * price, 2)' }"));
        all.put(
                "when over a state",
                new OneTable()
                        .column("state", TEXT, "{ values: [OPEN, PAID] }")
                        .column("c", INTEGER, "{ generator: int, when: \"state == 'PAID'\", else: 0 }"));
        all.put(
                "after a timestamp, within 90d",
                new OneTable()
                        .column("a", TIMESTAMP, "timestamp")
                        .column("c", TIMESTAMP, "{ generator: timestamp, after: a, within: 90d }"));
        all.put(
                "sameFor",
                new OneTable().column("a", TEXT, "city").column("c", TEXT, "{ generator: company, sameFor: a }"));
        one(all, "series of moments", TIMESTAMP, "{ series: { start: 2024-01-01, step: 1m..5m } }");
        one(all, "series of numbers", DOUBLE, "{ series: { start: 20, step: -1..3, noise: 0.2 } }");
    }

    private static void nested(Map<String, OneTable> all) {
        one(all, "object of three", JSON, "{ object: { theme: word, size: int, at: { generator: timestamp } } }");
        one(all, "array of 0..3 words", JSON, "{ array: { of: word, count: 0..3 } }");
        one(all, "array of 3 objects", JSON, "{ array: { of: { object: { type: word, qty: int } }, count: 3 } }");
    }

    private static void distributions(Map<String, OneTable> all) {
        for (String name : List.of(
                "uniform",
                "normal",
                "lognormal",
                "exponential",
                "zipf",
                "poisson",
                "binomial",
                "geometric",
                "triangular",
                "pareto")) {
            one(all, "distribution " + name, INTEGER, "{ generator: int, range: 1..1000, distribution: " + name + " }");
        }
    }

    private static void one(Map<String, OneTable> all, String name, io.mockcraft.catalog.TypeKind kind, String rule) {
        all.put(name, new OneTable().column("c", kind, rule));
    }
}
