package io.mockcraft.generator.builtin.internet;

import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Slug;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;

/** Short texts of the net, of an adjective and a noun. */
final class InternetTexts {

    private InternetTexts() {}

    private static Phrase words(Making making, String joiner) {
        return Phrases.joined(List.of(
                making.words().english().phrase("words.adjective"),
                Phrases.text(joiner),
                making.words().english().phrase("words.noun")));
    }

    static Phrase handle(Making making) {
        return Phrases.joined(List.of(Phrases.text("@"), words(making, "_")));
    }

    static Phrase hashtag(Making making) {
        return Phrases.joined(
                List.of(Phrases.text("#"), making.words().english().phrase("words.noun")));
    }

    static Phrase path(Making making) {
        Phrase number = (draw, out) -> out.append(1 + draw.random().below(9_999));
        return Phrases.joined(List.of(Phrases.text("/"), Slug.of(making), Phrases.text("/"), number));
    }

    static Phrase branch(Making making) {
        return Phrases.joined(List.of(
                Phrases.oneOf(making.facts().list("tech", "git_branch_type")), Phrases.text("/"), Slug.of(making)));
    }

    static Phrase image(Making making) {
        Phrase version = (draw, out) -> out.append(1 + draw.random().below(9))
                .append('.')
                .append(draw.random().below(30))
                .append('.')
                .append(draw.random().below(10));
        return Phrases.joined(List.of(Phrases.text("registry.example/"), Slug.of(making), Phrases.text(":"), version));
    }
}
