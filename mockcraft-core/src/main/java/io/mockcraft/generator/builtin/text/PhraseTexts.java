package io.mockcraft.generator.builtin.text;

import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.parameter.IntegerRange;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrases and sentences put together of words. */
final class PhraseTexts {

    private static final IntegerRange SHORT = new IntegerRange(4, 8);
    private static final IntegerRange TWO = new IntegerRange(2, 3);

    private PhraseTexts() {}

    /** Two of Datafaker's kinds of words with text before them; the second may be missing. */
    static Phrase joined(Making making, String before, String kind, String between, @Nullable String other) {
        List<Phrase> parts = new ArrayList<>(List.of(Phrases.text(before), word(making, kind), Phrases.text(between)));
        if (other != null) {
            parts.add(word(making, other));
        }
        return Phrases.joined(parts);
    }

    private static Phrase word(Making making, String kind) {
        return making.words().phrase("words." + kind);
    }

    static Phrase paragraphs(Making making) {
        IntegerRange words = making.given().integers("words").orElseThrow();
        IntegerRange sentences = making.given().integers("sentences").orElseThrow();
        Phrase paragraph = Prose.times(Prose.sentence(making, words), sentences);
        Phrase separator = Phrases.text(making.given().text("separator"));
        List<Phrase> parts = new ArrayList<>();
        for (long i = 0; i < making.given().integer("paragraphs"); i++) {
            if (i > 0) {
                parts.add(separator);
            }
            parts.add(paragraph);
        }
        return Phrases.joined(parts);
    }

    static Phrase question(Making making) {
        return Phrases.joined(List.of(Prose.capital(Prose.words(making, SHORT)), Phrases.text("?")));
    }

    static Phrase quote(Making making) {
        return Phrases.joined(List.of(
                Phrases.text("\""),
                Prose.sentence(making, SHORT),
                Phrases.text("\" - "),
                making.words().phrase("name.first_name"),
                Phrases.text(" "),
                making.words().phrase("name.last_name")));
    }

    static Phrase comment(Making making) {
        return Phrases.joined(List.of(
                Phrases.oneOf(making.facts().list("words", "interjection")),
                Phrases.text(", the "),
                word(making, "adjective"),
                Phrases.text(" "),
                word(making, "noun"),
                Phrases.oneOf(
                        List.of(" looks great", " works fine", " is not for me", " made my day", " could be better"))));
    }

    static Phrase hacker(Making making) {
        return Phrases.joined(List.of(
                Phrases.text("We need to "),
                making.words().phrase("hacker.verb"),
                Phrases.text(" the "),
                making.words().phrase("hacker.adjective"),
                Phrases.text(" "),
                making.words().phrase("hacker.abbreviation"),
                Phrases.text(" "),
                making.words().phrase("hacker.noun"),
                Phrases.text("!")));
    }

    static Phrase hipster(Making making, IntegerRange words, int sentences) {
        Phrase some = Prose.times(making.words().phrase("hipster.words"), words);
        Phrase sentence = Phrases.joined(List.of(Prose.capital(some), Phrases.text(".")));
        return Prose.times(sentence, new IntegerRange(sentences, sentences));
    }

    static Phrase subject(Making making) {
        return Phrases.joined(List.of(
                Phrases.oneOf(
                        List.of("Your order ", "Invoice ", "Ticket ", "Re: request ", "Reminder for ", "Update on ")),
                Phrases.oneOf(List.of("ORD-", "INV-", "TCK-")),
                (draw, out) -> out.append(10_000 + draw.random().below(90_000))));
    }

    static Phrase mail(Making making) {
        Phrase name = making.words().phrase("name.first_name");
        return Phrases.joined(List.of(
                Phrases.text("Dear "),
                name,
                Phrases.text(",\n\n"),
                Prose.paragraph(making, TWO),
                Phrases.text("\n\nBest regards\n"),
                name));
    }

    static Phrase markdown(Making making) {
        Phrase item = word(making, "noun");
        return Phrases.joined(List.of(
                Phrases.text("# "),
                Prose.capital(joined(making, "", "adjective", " ", "noun")),
                Phrases.text("\n\n"),
                Prose.paragraph(making, TWO),
                Phrases.text("\n\n- "),
                item,
                Phrases.text("\n- "),
                item));
    }

    static Phrase html(Making making) {
        return Phrases.joined(List.of(
                Phrases.text("<h1>"),
                Prose.capital(joined(making, "", "adjective", " ", "noun")),
                Phrases.text("</h1><p>"),
                Prose.paragraph(making, TWO),
                Phrases.text("</p>")));
    }
}
