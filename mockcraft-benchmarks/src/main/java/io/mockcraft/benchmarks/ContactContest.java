package io.mockcraft.benchmarks;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.BOOLEAN;
import static io.mockcraft.catalog.TypeKind.TEXT;
import static io.mockcraft.catalog.TypeKind.TIMESTAMP_ZONED;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import net.datafaker.Faker;
import org.instancio.Instancio;
import org.instancio.Model;
import org.instancio.Select;

/** People that can be called: a full name, an e-mail address and a telephone number, each by itself. */
final class ContactContest {

    private ContactContest() {}

    record Contact(long id, String fullName, String email, String phone, boolean active, Instant createdAt) {}

    static Contest contest() {
        OneTable contacts = new OneTable()
                .column("id", BIGINT, "sequence")
                .column("full_name", TEXT, "full_name")
                .column("email", TEXT, "email")
                .column("phone", TEXT, "phone")
                .column("active", BOOLEAN, "{ generator: boolean, probability: 0.9 }")
                .column("created_at", TIMESTAMP_ZONED, "timestamp");
        return new Contest(
                "contacts (id, full name, e-mail, phone, active, created at)",
                contacts.rows(),
                2,
                instancio(),
                datafaker());
    }

    private static IntConsumer instancio() {
        Model<Contact> model = Instancio.of(Contact.class)
                .generate(Select.field(Contact::fullName), gen -> gen.string().length(10, 18))
                .generate(Select.field(Contact::email), gen -> gen.net().email())
                .generate(Select.field(Contact::phone), gen -> gen.text().pattern("+1#d#d#d#d#d#d#d#d#d#d"))
                .toModel();
        return count -> Instancio.stream(model).limit(count).forEach(contact -> {});
    }

    private static IntConsumer datafaker() {
        Faker faker = new Faker(Locale.ENGLISH, new Random(42));
        return count -> {
            for (int i = 0; i < count; i++) {
                new Contact(
                        i,
                        faker.name().fullName(),
                        faker.internet().emailAddress(),
                        faker.phoneNumber().phoneNumber(),
                        faker.bool().bool(),
                        faker.timeAndDate().past());
            }
        };
    }
}
