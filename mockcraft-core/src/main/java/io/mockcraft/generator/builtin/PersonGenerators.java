package io.mockcraft.generator.builtin;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import java.util.List;

/** People and how they are called. */
final class PersonGenerators {

    private PersonGenerators() {}

    static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("first_name", "firstname", "given_name", "givenname", "forename")
                        .says("A first name.", "Ada")
                        .words("name.first_name"),
                trade.define("last_name", "lastname", "surname", "family_name", "familyname")
                        .says("A last name.", "Lovelace")
                        .words("name.last_name"),
                trade.define("full_name", "fullname", "name", "person", "person_name")
                        .says("A person's name as it is addressed.", "Dr. Ada Lovelace")
                        .words("name.name"),
                trade.define("email", "mail", "email_address", "e_mail", "emailaddress")
                        .says("An e-mail address, of the words in from where given.", "ada.lovelace@example.com")
                        .from(0, 4)
                        .with("domain", Kind.TEXT, "example.com", "What stands behind the @.")
                        .makes(Emails::of));
    }
}
