package io.mockcraft.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static Recipe recipe(String plan, String data, Map<String, String> tables) {
        return Recipe.of("shop.yaml", 42, "", List.of(), plan, data, tables, Map.of());
    }

    @Test
    void namesTheTablesWhoseRowsDiffer() {
        Recipe then = recipe("p", "d1", Map.of("a", "1", "b", "2", "c", "3"));
        Recipe now = recipe("q", "d2", Map.of("a", "1", "b", "9", "d", "4"));

        assertThat(Changes.between(then, now, Map.of()))
                .containsExactly(
                        "the plan changed: the schema or the tables are not what they were",
                        "the rows of table b differ",
                        "table c is not filled any more",
                        "table d was not filled then");
    }

    @Test
    void namesTheColumnsWhoseWordsAnotherDatafakerChanged() {
        Recipe then = recipe("p", "d1", Map.of("a", "1"))
                .withWords(
                        "2.6.0", Map.of("en/address.city", "12ab", "en/name.first_name", "34cd", "en/job.title", "0"));
        Recipe now = recipe("q", "d2", Map.of("a", "2"))
                .withWords("2.7.0", Map.of("en/address.city", "ffff", "en/name.first_name", "34cd"));
        Map<String, List<String>> users = Map.of(
                "en/address.city",
                List.of("customers.city", "shops.city"),
                "en/name.first_name",
                List.of("customers.name"));

        assertThat(Changes.between(then, now, users))
                .containsExactly(
                        "customers.city, shops.city: words of Datafaker 2.6.0 and 2.7.0 differ",
                        "the rows of table a differ");
    }

    @Test
    void namesTheListWhereNobodyKnowsItsColumnsNorTheRelease() {
        Recipe then = recipe("p", "d1", Map.of()).withWords("", Map.of("markov.txt", "12ab"));
        Recipe now = recipe("q", "d2", Map.of()).withWords("2.7.0", Map.of("markov.txt", "ffff"));

        assertThat(Changes.between(then, now, Map.of())).containsExactly("markov.txt: words of then and now differ");
    }

    @Test
    void tellsOtherRowsOfTheSamePlan() {
        assertThat(Changes.between(
                        recipe("p", "d1", Map.of("a", "1", "b", "2")),
                        recipe("p", "d2", Map.of("a", "1", "b", "3")),
                        Map.of()))
                .containsExactly(
                        "the plan is the same: MockCraft's own facts, or a generator of your own, changed",
                        "the rows of table b differ");
    }

    @Test
    void findsNothingWhereTheDataIsTheSame() {
        assertThat(Changes.between(recipe("p", "d", Map.of("a", "1")), recipe("q", "d", Map.of("a", "1")), Map.of()))
                .isEmpty();
    }
}
