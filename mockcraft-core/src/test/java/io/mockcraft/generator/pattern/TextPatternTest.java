package io.mockcraft.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mockcraft.random.RandomStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

    private final RandomStream random = new RandomStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A-Z]{3}-[0-9]{5}",
                "(foo|ba[rz])?x",
                "\\d{2}\\.\\d+",
                "(\\S+ ){4}\\S+",
                "\\D{3}[\\W\\d]{2}\\W",
                "[^a-z ]{4}",
                "a{2,4}b*c+",
                "(?:ab){2}|c{1,3}",
                "^[\\w.-]{1,20}@example\\.com$",
                ".{5}",
                "[a\\-z]{3}[-x][x-]",
                "[A-Z]{40}",
                "ä[ö-ü]{2}",
                "(a|b|)(c|)",
                ""
            })
    void makesTextsThatJavasRegexMatches(String pattern) throws PatternSyntax {
        TextPattern text = TextPattern.parse(pattern);
        Pattern java = Pattern.compile(pattern);
        NumberedTexts numbered = text.numbered(false);
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < 500; row++) {
            String made = random(text, row);
            assertThat(made).matches(java).hasSizeLessThanOrEqualTo(text.longest());
            if (row < numbered.size()) {
                String distinct = numbered(numbered, row);
                assertThat(distinct).matches(java);
                assertThat(seen.add(distinct)).as(distinct).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[A-C][0-9]; 30",
                "a?a?; 3",
                "(a|a|b); 2",
                "[ab]{0,2}; 7",
                "(ab|a)(b|); 3",
                "x{3}; 1",
                "[A-Z]{3}-[0-9]{5}; 1757600000",
                "[a-z]{30}; 9223372036854775807",
                "(|a)(|a)(|a); 4"
            })
    void countsEachTextOnce(String pattern, long count) throws PatternSyntax {
        NumberedTexts texts = TextPattern.parse(pattern).numbered(false);
        assertThat(texts.size()).isEqualTo(count);
        Set<String> seen = new HashSet<>();
        for (long number = 0; number < Math.min(count, 5_000); number++) {
            assertThat(seen.add(numbered(texts, number))).isTrue();
        }
    }

    @Test
    void keepsTextsApartWhenCaseDoesNotCount() throws PatternSyntax {
        NumberedTexts texts = TextPattern.parse("[A-Za-z][0-9a-f]").numbered(true);
        assertThat(texts.size()).isEqualTo(26 * 16);
        Set<String> seen = new HashSet<>();
        for (long number = 0; number < texts.size(); number++) {
            assertThat(seen.add(numbered(texts, number).toLowerCase(Locale.ROOT)))
                    .isTrue();
        }
    }

    @Test
    void refusesToNumberTextsThatDifferInCaseOnly() throws PatternSyntax {
        TextPattern pattern = TextPattern.parse("(a|A)[0-9]");
        assertThat(pattern.numbered(false).size()).isEqualTo(20);
        assertThatThrownBy(() -> pattern.numbered(true)).hasMessageContaining("differ in letter case only");
    }

    @Test
    void variesTheWholeTextOfHugeDomains() throws PatternSyntax {
        NumberedTexts texts = TextPattern.parse("[a-z]{40}").numbered(false);
        Set<String> starts = new HashSet<>();
        for (long number = 0; number < 200; number++) {
            starts.add(numbered(texts, number).substring(0, 5));
        }
        assertThat(starts).hasSizeGreaterThan(190);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A-Z ; 5 ; a class is not closed with ]",
                "(ab ; 4 ; a group is not closed",
                "ab) ; 3 ; a closing bracket without an opening one",
                "*a ; 1 ; nothing to repeat before \"*\"",
                "a{2 ; 4 ; a repeat is not closed with }",
                "a{5,2} ; 7 ; the repeat {5,2} has its ends swapped",
                "a{x} ; 3 ; a repeat needs a number, such as {3} or {2,5}",
                "(?=a) ; 2 ; look-around and named groups are not supported; write ( or (?:",
                "\\b ; 2 ; \\b is not supported",
                "[z-a] ; 5 ; the range from z to a has its ends swapped or is too large",
                "[] ; 3 ; this class holds no character",
                "a{999}b{999} ; 1 ; it makes texts of over 1000 characters"
            })
    void saysWhereAPatternIsWrong(String line) {
        String[] parts = line.split(" ; ");
        PatternSyntax wrong = catchThrowableOfType(PatternSyntax.class, () -> TextPattern.parse(parts[0]));
        assertThat(wrong.reason()).isEqualTo("pattern \"" + parts[0] + "\", character " + parts[1] + ": " + parts[2]);
    }

    @Test
    void endsQuicklyOnHostilePatterns() {
        String nested = "(".repeat(10_000) + "a" + ")".repeat(10_000);
        assertThatThrownBy(() -> TextPattern.parse(nested)).hasMessageContaining("deeper than 50");
        assertThatThrownBy(() -> TextPattern.parse("((((a{999}){999}){999}){999}){999}"))
                .hasMessageContaining("over 1000 characters");
        assertThatThrownBy(() -> TextPattern.parse("(.{0,20}a.{20}){0,20}").numbered(false))
                .hasMessageContaining("too complex");
    }

    private String random(TextPattern pattern, long row) {
        random.restart(1, row);
        StringBuilder out = new StringBuilder();
        pattern.append(random, out);
        return out.toString();
    }

    private String numbered(NumberedTexts texts, long number) {
        random.restart(2, number);
        StringBuilder out = new StringBuilder();
        texts.append(number, random, out);
        return out.toString();
    }
}
