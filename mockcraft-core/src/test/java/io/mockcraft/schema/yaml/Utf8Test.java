package io.mockcraft.schema.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.problem.MockCraftException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void leavesOutTheByteOrderMark() {
        assertThat(Utf8.text("test.yaml", "\ufeffcaf\u00e9".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("caf\u00e9");
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        refuses("\ntables:\n  caf\u00e9: {}\n".getBytes(StandardCharsets.ISO_8859_1), "3:6: byte 0xE9");
    }

    @Test
    void refusesUtf16() {
        refuses("tables: {}".getBytes(StandardCharsets.UTF_16), "1:1: byte 0xFE");
    }

    @Test
    void refusesBytesThatEndWithinACharacter() {
        refuses(new byte[] {'a', ':', ' ', (byte) 0xC3}, "1:4: byte 0xC3");
    }

    private static void refuses(byte[] bytes, String what) {
        assertThatThrownBy(() -> Utf8.text("test.yaml", bytes))
                .isInstanceOf(MockCraftException.class)
                .hasMessage("test.yaml:" + what + " is not UTF-8; save the file as UTF-8");
    }
}
