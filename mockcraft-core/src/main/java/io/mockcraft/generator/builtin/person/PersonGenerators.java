package io.mockcraft.generator.builtin.person;

import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DATE;
import static io.mockcraft.catalog.TypeKind.TEXT;
import static io.mockcraft.catalog.TypeKind.TIMESTAMP;
import static io.mockcraft.catalog.TypeKind.TIMESTAMP_ZONED;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.format.IsoTime;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Moments;
import io.mockcraft.generator.making.TailedText;
import io.mockcraft.generator.making.TimeForm;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** People and how they are called and reached. */
public final class PersonGenerators {

    private PersonGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("username", "user_name", "login", "nickname", "handle")
                        .says("A login name, of the words in from where given.", "ada.lovelace7")
                        .from(0, 4)
                        .writes(PersonGenerators::username),
                trade.define("email", "mail", "email_address", "e_mail", "emailaddress")
                        .says("An e-mail address, of the words in from where given.", "ada.lovelace@example.com")
                        .from(0, 4)
                        .with("domain", Kind.TEXT, "example.com", "What stands behind the @.")
                        .makes(making -> TailedText.of(
                                making,
                                Handle.of(making),
                                List.of("@" + making.given().text("domain")))),
                trade.define("phone", "phone_number", "phonenumber", "telephone", "mobile", "cell_phone")
                        .says("A telephone number of the locale's country.", "+12125550142")
                        .choice("format", "International (E.164) or as dialled at home.", "e164", "national")
                        .makes(PhonePlan::generator),
                trade.define("job_title", "jobtitle", "occupation")
                        .says("A job title.", "Senior Marketing Coordinator")
                        .words("job.title"),
                trade.define("birth_date", "birthdate", "date_of_birth", "dob", "birthday")
                        .says("The date of birth of a person whose age lies within bounds today.", "1984-12-10")
                        .fits(DATE, TIMESTAMP, TIMESTAMP_ZONED, TEXT, CHAR)
                        .bounded("min_age", Kind.INTEGER, "18", "0..150", "The youngest age in years.")
                        .bounded("max_age", Kind.INTEGER, "80", "0..150", "The oldest age in years.")
                        .makes(PersonGenerators::birthDate));
    }

    private static Phrase username(Making making) {
        Phrase digit = (draw, out) -> out.append((char) ('1' + draw.random().below(9)));
        return Phrases.joined(List.of(Handle.of(making), digit));
    }

    private static Generator birthDate(Making making) {
        long youngest = making.given().integer("min_age");
        long oldest = making.given().integer("max_age");
        if (youngest > oldest) {
            throw making.refuse("max_age", oldest + " is below min_age " + youngest, "take " + youngest + " or more");
        }
        making.needs(10);
        LocalDate today = LocalDate.ofInstant(making.target().now(), ZoneOffset.UTC);
        long first = today.minusYears(oldest + 1).plusDays(1).toEpochDay();
        long last = today.minusYears(youngest).toEpochDay();
        TimeForm form = TimeForm.of(making.type(), TimeForm.DATE, TimeForm.DATE_TEXT);
        return new Moments(first, last - first + 1, IsoTime.DAY, 0, form);
    }
}
