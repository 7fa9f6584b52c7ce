package io.mockcraft.generator.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.generator.TestDraw;
import io.mockcraft.generator.words.Offer.NotOffered;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTest {

    private static final Dictionary DICTIONARY = new Dictionary();

    @Test
    void reachesWhateverDatafakerOffersWithoutArguments() {
        Providers providers = new Providers();
        List<String> refused = new ArrayList<>();
        int made = 0;
        for (String expression : expressions(providers)) {
            try {
                assertThat(values(expression)).as(expression).hasSize(5).isEqualTo(values(expression));
                made++;
            } catch (NotOffered reason) {
                refused.add(expression + " " + reason.getMessage());
            }
        }
        assertThat(made).as("%s", refused).isGreaterThan(1_000);
        assertThat(refused).as("%s", refused).hasSizeLessThan(made / 10);
    }

    private static TreeSet<String> expressions(Providers providers) {
        TreeSet<String> all = new TreeSet<>();
        for (String name : providers.names()) {
            Method provider = providers.find(name).orElseThrow();
            Providers.methodNames(provider).stream()
                    .filter(m -> Providers.methods(provider, m.substring(m.indexOf('.') + 1)).stream()
                            .anyMatch(method -> method.getParameterCount() == 0))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<String> values(String expression) throws NotOffered {
        Phrase phrase = offer().phrase(expression);
        return IntStream.range(0, 5)
                .mapToObj(row -> phrase.one(new TestDraw().at(row), new StringBuilder()))
                .toList();
    }

    private static Offer offer() {
        return new Offer(new WordBook(DICTIONARY, List.of("en")), List.of("en"));
    }

    @ParameterizedTest
    @CsvSource({
        "GameOfThrones.character, game_of_thrones.characters",
        "Beer.name, beer.name",
        "beer.brand, beer.brand",
        "Name.full_name, name.name"
    })
    void looksUpTheListBehindAMethod(String expression, String key) throws NotOffered {
        WordBook book = new WordBook(DICTIONARY, List.of("en"));
        new Offer(book, List.of("en")).phrase(expression);
        assertThat(book.used()).containsKey("en/" + key);
    }

    /** The same on every JVM, and until another release of Datafaker says otherwise. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Number.digits '5' | 62738, 73054, 32712, 97566, 19546",
                "Number.numberBetween '10','99' | 69, 96, 56, 51, 10",
                "Beer.name | Yeti Imperial Stout, Delirium Noctorum, Oak Aged Yeti Imperial Stout, Arrogant Bastard Ale, Pliny The Elder"
            })
    void makesTheValuesItMadeBefore(String expression, String values) throws NotOffered {
        assertThat(String.join(", ", values(expression))).isEqualTo(values);
    }

    @Test
    void notesSamplesOfWhatCodeMakes() throws NotOffered {
        WordBook book = new WordBook(DICTIONARY, List.of("en"));
        new Offer(book, List.of("en")).phrase("Number.digits '5'");
        assertThat(book.used().get("en/Number.digits '5'")).hasSize(8).allMatch(v -> v.matches("[0-9]{5}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bier.name | names no provider of Datafaker | did you mean \"Beer\"?",
                "Beer.nam | names no method of that provider | did you mean \"Beer.name\"?",
                "Number.digits 'x' | is refused by Datafaker | check its arguments"
            })
    void saysWhatIsWrong(String expression, String reason, String remedy) {
        assertThatThrownBy(() -> offer().phrase(expression))
                .isInstanceOfSatisfying(
                        NotOffered.class, e -> assertThat(e.remedy()).contains(remedy))
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date.birthday", "TimeAndDate.past", "Twitter.twitterId '5'", "Business.creditCardExpiry"})
    void refusesWhatReadsTheClock(String expression) {
        assertThatThrownBy(() -> offer().phrase(expression)).hasMessageContaining("reads the clock");
    }
}
