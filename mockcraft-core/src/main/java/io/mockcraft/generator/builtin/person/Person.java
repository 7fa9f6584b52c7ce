package io.mockcraft.generator.builtin.person;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.making.Entities;
import io.mockcraft.generator.making.Making;
import io.mockcraft.random.Mixer;
import java.util.List;
import java.util.Set;

/**
 * The person that a row's columns are about.
 *
 * @param key the stream that their gender is drawn from
 */
record Person(long key) {

    private static final long FAMILY = Mixer.combine(0L, "person");
    private static final Set<String> FEMALE =
            Set.of("Mrs.", "Ms.", "Miss", "Frau", "Fr.", "Mme", "Mlle", "Sra.", "Sig.ra", "Mevr.", "Fru");
    private static final Set<String> MALE = Set.of("Mr.", "Herr", "Hr.", "M", "Sr.", "Sig.", "Dhr.");

    static Person of(Making making) {
        return new Person(Mixer.combine(FAMILY, Entities.of(making)));
    }

    /** By the column that tells, where one is given. */
    boolean female(Draw draw) {
        if (draw.inputs() > 0 && !draw.input(0).isNull()) {
            String told = draw.input(0).toString();
            return !told.isEmpty() && "fFwW".indexOf(told.charAt(0)) >= 0;
        }
        return draw.shared(key).nextBoolean();
    }

    /** The forms of address that fit a gender and the column. */
    static String[] fit(List<String> forms, boolean female, Making making) {
        Set<String> other = female ? MALE : FEMALE;
        return forms.stream()
                .filter(form -> !other.contains(form) && form.length() <= making.length())
                .toArray(String[]::new);
    }
}
