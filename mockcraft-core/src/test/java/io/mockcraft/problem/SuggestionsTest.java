package io.mockcraft.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final List<String> COLUMNS = List.of("user_id", "username", "email", "created_at", "id");

    @Test
    void ignoresUnderscoresAndLetterCase() {
        assertThat(Suggestions.closest("USERID", COLUMNS)).containsExactly("user_id");
    }

    @Test
    void findsSwappedMissingAndWrongLetters() {
        assertThat(Suggestions.closest("emial", COLUMNS)).containsExactly("email");
        assertThat(Suggestions.closest("creatd_at", COLUMNS)).containsExactly("created_at");
        assertThat(Suggestions.closest("usernome", COLUMNS)).containsExactly("username");
    }

    @Test
    void suggestsNothingWhenNothingIsNear() {
        assertThat(Suggestions.didYouMean("price", COLUMNS)).isEmpty();
        assertThat(Suggestions.didYouMeanOrList("price", COLUMNS))
                .isEqualTo("there are: user_id, username, email, created_at, id");
    }

    @Test
    void listsTheFirstOfManyOnly() {
        List<String> many = IntStream.rangeClosed(1, 500).mapToObj(n -> "n" + n).toList();
        assertThat(Suggestions.didYouMeanOrList("price", many)).endsWith("n39, n40 and 460 more");
    }

    @Test
    void namesSeveralNearestFirst() {
        assertThat(Suggestions.didYouMean("ste", List.of("stage", "state", "site", "set")))
                .isEqualTo("did you mean \"set\" or \"site\"?");
    }

    @Test
    void staysCheapForHugeInput() {
        assertThat(Suggestions.closest("x".repeat(1_000_000), COLUMNS)).isEmpty();
    }
}
