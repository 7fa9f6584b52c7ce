package io.mockcraft.store.sql.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON is written as it is; other text becomes a JSON string. */
class JsonScanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " [ ] ",
                "12",
                "-0.5e+3",
                "true",
                "null",
                "\"\"",
                "\"a\\u00e9\\n\"",
                "{\"a\": [1, {\"b\": null}], \"c\" : \"d\"}"
            })
    void knowsJson(String text) {
        assertThat(JsonScan.isJson(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hello",
                "true story",
                "01",
                "1.",
                "NaN",
                "'a'",
                "{a: 1}",
                "{\"a\"}",
                "{\"a\": 1,}",
                "[1 2]",
                "[",
                "\"open",
                "\"\\x\"",
                "\"tab\tinside\"",
                "{} {}"
            })
    void knowsWhatIsNone(String text) {
        assertThat(JsonScan.isJson(text)).isFalse();
    }

    @Test
    void doesNotFallOverDeepNesting() {
        assertThat(JsonScan.isJson("[".repeat(100_000))).isFalse();
    }
}
