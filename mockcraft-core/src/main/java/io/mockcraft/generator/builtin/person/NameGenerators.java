package io.mockcraft.generator.builtin.person;

import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.JSON;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** What people are called, and who they are. */
public final class NameGenerators {

    private NameGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("first_name", "firstname", "given_name", "givenname", "forename")
                        .says("A first name; agrees with gender and prefix.", "Ada")
                        .ofPerson()
                        .makes(People::firstName),
                trade.define("last_name", "lastname", "surname", "family_name", "familyname")
                        .says("A last name.", "Lovelace")
                        .words("name.last_name"),
                trade.define("middle_name", "middlename")
                        .says("A middle name.", "Grace")
                        .words("name.first_name"),
                trade.define("full_name", "fullname", "name", "person_name")
                        .says(
                                "A person's name as it is addressed; of the columns in from where given.",
                                "Dr. Ada Lovelace")
                        .from(0, 4)
                        .writes(People::named),
                trade.define("person", "person_document")
                        .says(
                                "A person with name, gender, birth date, e-mail and telephone, as a document; the name in text.",
                                "Ada Lovelace")
                        .fits(TEXT, CHAR, JSON)
                        .makes(People::person),
                trade.define("prefix", "name_prefix", "nameprefix", "salutation", "honorific")
                        .says("A form of address; agrees with gender where the language tells.", "Mr.")
                        .ofPerson()
                        .makes(People::prefix),
                trade.define("name_suffix", "namesuffix")
                        .says("What stands behind a name.", "Jr.")
                        .picked("name.suffix"),
                trade.define("gender", "sex", "binary_gender")
                        .says("Female or male, in one letter where the column is short.", "Female")
                        .ofPerson()
                        .makes(People::gender),
                trade.define("gender_identity").says("A gender.", "Female").picked("gender.types"),
                trade.define("pronouns")
                        .says("How somebody is spoken of.", "she/her")
                        .picks(making -> List.of("she/her", "he/him", "they/them")),
                trade.define("age").says("An age in years.", "37").numbers(18, 90),
                trade.define("ethnicity", "race")
                        .says("Where somebody's family comes from.", "African")
                        .listed("work", "ethnicity"),
                trade.define("nationality").says("A people.", "Afghans").picked("nation.nationality"),
                trade.define("marital_status")
                        .says("Whether somebody is married.", "Single")
                        .listed("work", "marital_status"),
                trade.define("relationship", "family_relation", "relation")
                        .says("How somebody is related.", "Father")
                        .picked(
                                "relationship.familial.direct",
                                "relationship.spouse",
                                "relationship.sibling",
                                "relationship.familial.extended"),
                trade.define("education_level", "educational_attainment")
                        .says("How long somebody went to school.", "No schooling completed")
                        .picked("demographic.educational_attainment"),
                trade.define("religion")
                        .says("A religion.", "Christianity")
                        .picks(making -> List.of(
                                "Christianity",
                                "Islam",
                                "Hinduism",
                                "Buddhism",
                                "Judaism",
                                "Sikhism",
                                "Taoism",
                                "Shinto",
                                "None")),
                trade.define("zodiac_sign", "zodiac")
                        .says("A sign of the zodiac.", "Aries")
                        .picked("zodiac.signs"),
                trade.define("bio", "biography", "about")
                        .says(
                                "What somebody says of themselves.",
                                "Senior Marketing Coordinator, fond of astronomy and baking.")
                        .writes(People::bio),
                trade.define("teams")
                        .says(
                                "Given people put into given teams, as a document.",
                                "{\"red\":[\"Ada\",\"Alan\"],\"blue\":[\"Mary\",\"Grace\"]}")
                        .fits(JSON, TEXT)
                        .required("people", Kind.LIST, "The people.")
                        .required("teams", Kind.LIST, "The teams.")
                        .makes(People::teams),
                trade.define("initials").says("Two initials.", "AL").pattern("[A-Z]{2}"),
                trade.define("personality_type", "mbti")
                        .says("A type of Myers and Briggs.", "INTJ")
                        .pattern("[EI][SN][TF][JP]"),
                trade.define("eye_color")
                        .says("A color of eyes.", "brown")
                        .picks(making -> List.of("brown", "blue", "green", "hazel", "gray", "amber")),
                trade.define("hair_color")
                        .says("A color of hair.", "brown")
                        .picks(making -> List.of("brown", "black", "blond", "red", "gray", "white")));
    }
}
