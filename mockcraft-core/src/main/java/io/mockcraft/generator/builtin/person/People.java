package io.mockcraft.generator.builtin.person;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.ClosedSet;
import io.mockcraft.generator.making.Composed;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.OpenText;
import io.mockcraft.generator.making.Otherwise;
import io.mockcraft.generator.making.Picks;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import io.mockcraft.generator.words.WordBook;
import java.util.List;

/** What is said of people; gender, form of address and first name of one person agree. */
final class People {

    private static final List<String> DOCUMENT =
            List.of("first_name", "last_name", "gender", "birth_date", "email", "phone", "job_title", "address");

    private People() {}

    static Generator firstName(Making making) {
        WordBook words = making.words();
        if (!words.speaks("name.female_first_name") || !words.speaks("name.male_first_name")) {
            return new OpenText(words.phrase("name.first_name"), making.length());
        }
        Phrase female = words.phrase("name.female_first_name");
        Phrase male = words.phrase("name.male_first_name");
        Person person = Person.of(making);
        Phrase either = new Phrase() {
            @Override
            public void append(Draw draw, StringBuilder out) {
                (person.female(draw) ? female : male).append(draw, out);
            }

            @Override
            public int longest() {
                return Math.max(female.longest(), male.longest());
            }

            @Override
            public String one(Draw draw, StringBuilder scratch) {
                return (person.female(draw) ? female : male).one(draw, scratch);
            }
        };
        return new OpenText(either, making.length());
    }

    static Generator prefix(Making making) {
        List<String> all = making.words().list("name.prefix");
        ClosedSet unique = ClosedSet.of(all, making);
        String[] female = Person.fit(all, true, making);
        String[] male = Person.fit(all, false, making);
        if (female.length == 0 || male.length == 0) {
            return unique;
        }
        Person person = Person.of(making);
        return new Otherwise(
                (draw, out) -> {
                    String[] forms = person.female(draw) ? female : male;
                    out.setText(forms[draw.random().below(forms.length)]);
                },
                unique);
    }

    static Generator gender(Making making) {
        List<String> words = making.words().list("gender.binary_types");
        boolean known = words.size() == 2 && words.stream().allMatch(word -> word.length() <= making.length());
        List<String> forms = known ? words : List.of("F", "M");
        String female = forms.get(0);
        String male = forms.get(1);
        Person person = Person.of(making);
        return new Otherwise(
                (draw, out) -> out.setText(person.female(draw) ? female : male), ClosedSet.of(forms, making));
    }

    static Generator person(Making making) {
        return making.text()
                ? new OpenText(making.words().phrase("name.name"), making.length())
                : Composed.of(making, DOCUMENT);
    }

    static Phrase bio(Making making) {
        Phrase hobby = Phrases.oneOf(making.facts().list("work", "hobby"));
        return Phrases.joined(List.of(
                making.words().phrase("job.title"),
                Phrases.text(", fond of "),
                hobby,
                Phrases.text(" and "),
                hobby,
                Phrases.text(".")));
    }

    static Generator teams(Making making) {
        return Picks.groups(making, "people", "teams");
    }

    /** Names by their parts, where the row has them. */
    static Phrase named(Making making) {
        Phrase drawn = making.words().phrase("name.name");
        return making.inputs() == 0 ? drawn : Inputs.or(drawn);
    }
}
