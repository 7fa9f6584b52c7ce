package io.mockcraft.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.problem.MockCraftException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReplayTokenTest {

    private static final String TEST =
            "[engine:junit-jupiter]/[class:com.acme.RefundTest]/[test-template:limits(int, java.util.List)]"
                    + "/[test-template-invocation:#2]";

    private static ReplayToken token() {
        Recipe shop = Recipe.of(
                        "shop.yaml",
                        -42,
                        "ci",
                        List.of("orders=1..3"),
                        "ab12cd",
                        "9f3c01",
                        Map.of("public.orders", "aa", "public.users", "bb"),
                        Map.of("public.orders", 1001L))
                .withWords("2.7.0", Map.of("en/address.city", "12ab"));
        return new ReplayToken(1, TEST, List.of(shop));
    }

    @Test
    void readsWhatItWrote() {
        assertThat(ReplayToken.parse(token().text(), "@Replay")).isEqualTo(token());
    }

    @Test
    void hasLettersDigitsAndDotsOnly() {
        assertThat(token().text()).matches("1\\.[0-9A-Za-z]+").hasSizeLessThan(300);
    }

    @Test
    void saysWhichCharacterCannotBe() {
        assertThatThrownBy(() -> ReplayToken.parse("1.ab_c", "-Dmockcraft.replay"))
                .isInstanceOf(MockCraftException.class)
                .hasMessage("-Dmockcraft.replay: character 5 is \"_\", but a replay token has letters, digits and dots "
                        + "only; copy the whole token from the failure's replay line");
    }

    @Test
    void refusesAnotherVersion() {
        assertThatThrownBy(() -> ReplayToken.parse("7.abc", "@Replay"))
                .hasMessageContaining("is of version \"7\", and this MockCraft reads version 1");
    }

    @Test
    void refusesWhatIsNoToken() {
        assertThatThrownBy(() -> ReplayToken.parse("42", "@Replay")).hasMessageContaining("this is no replay token");
        assertThatThrownBy(() -> ReplayToken.parse("", "@Replay")).hasMessageContaining("empty");
        assertThatThrownBy(() -> ReplayToken.parse("1.", "@Replay")).hasMessageContaining("cut");
    }

    @RepeatedTest(20)
    void endsInALocatedErrorForAnyDamage() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String damaged = damaged(random);
            if (!damaged.equals(token().text())) {
                assertThatThrownBy(() -> ReplayToken.parse(damaged, "@Replay"), "seed %d: %s", seed, damaged)
                        .isInstanceOf(MockCraftException.class)
                        .hasMessageStartingWith("@Replay: ");
            }
        }
    }

    @Test
    void seesDamageInTheLastCharacterToo() {
        String text = token().text();
        String start = text.substring(0, text.length() - 1);
        for (char c = 'a'; c <= 'z'; c++) {
            String other = start + c;
            if (!other.equals(text)) {
                assertThatThrownBy(() -> ReplayToken.parse(other, "@Replay"), other)
                        .hasMessageContaining("cut or mistyped");
            }
        }
    }

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(token().text());
        int at = random.nextInt(text.length());
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.deleteCharAt(at).toString();
            default -> {
                text.setCharAt(at, (char) ('0' + random.nextInt(75)));
                yield text.toString();
            }
        };
    }
}
