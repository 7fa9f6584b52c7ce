package io.mockcraft.generator.builtin.company;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Composed;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.OpenText;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;

/** What managers say. */
final class BusinessTexts {

    private BusinessTexts() {}

    /** Three words: Datafaker keeps three lists of equal kind one behind the other. */
    static Phrase threeOf(List<String> words) {
        int third = words.size() / 3;
        return Phrases.joined(List.of(
                Phrases.oneOf(words.subList(0, third)),
                Phrases.text(" "),
                Phrases.oneOf(words.subList(third, 2 * third)),
                Phrases.text(" "),
                Phrases.oneOf(words.subList(2 * third, words.size()))));
    }

    static Generator job(Making making) {
        return making.text()
                ? new OpenText(making.words().phrase("job.title"), making.length())
                : Composed.of(
                        making, List.of("company", "title=job_title", "descriptor=job_descriptor", "level=job_level"));
    }
}
