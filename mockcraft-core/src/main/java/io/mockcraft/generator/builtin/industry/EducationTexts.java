package io.mockcraft.generator.builtin.industry;

import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;

/** The names of schools and courses. */
final class EducationTexts {

    private static final List<String> NAMES = List.of(
            "Lincoln",
            "Washington",
            "Jefferson",
            "Roosevelt",
            "Franklin",
            "Riverside",
            "Oakwood",
            "Maple Grove",
            "Hillcrest",
            "Lakeview",
            "Northside",
            "Westfield",
            "Sunnydale",
            "Fairview",
            "Cedar Ridge",
            "Brookside",
            "Pinecrest",
            "Stonebridge");

    private EducationTexts() {}

    static Phrase school(Making making) {
        return Phrases.joined(List.of(
                Phrases.oneOf(NAMES),
                Phrases.text(" "),
                Phrases.oneOf(making.facts().list("work", "school_type"))));
    }

    static Phrase course(Making making) {
        return Phrases.joined(List.of(
                Phrases.oneOf(List.of(
                        "Introduction to ", "Advanced ", "Topics in ", "Foundations of ", "Seminar in ", "Applied ")),
                Phrases.oneOf(making.facts().list("work", "subject"))));
    }
}
