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

/** The users of the bulk benchmark: two names and an e-mail address, which MockCraft alone makes of the names. */
final class UserContest {

    private UserContest() {}

    record User(long id, String firstName, String lastName, String email, boolean active, Instant createdAt) {}

    static Contest contest() {
        OneTable users = new OneTable()
                .column("id", BIGINT, "sequence")
                .column("first_name", TEXT, "first_name")
                .column("last_name", TEXT, "last_name")
                .column("email", TEXT, "{ generator: email, from: [first_name, last_name] }")
                .column("active", BOOLEAN, "{ generator: boolean, probability: 0.9 }")
                .column("created_at", TIMESTAMP_ZONED, "timestamp");
        return new Contest(
                "users (id, first name, last name, e-mail, active, created at)",
                users.rows(),
                3,
                instancio(),
                datafaker());
    }

    private static IntConsumer instancio() {
        Model<User> model = Instancio.of(User.class)
                .generate(Select.field(User::firstName), gen -> gen.string().length(5, 9))
                .generate(Select.field(User::lastName), gen -> gen.string().length(5, 9))
                .generate(Select.field(User::email), gen -> gen.net().email())
                .toModel();
        return count -> Instancio.stream(model).limit(count).forEach(user -> {});
    }

    private static IntConsumer datafaker() {
        Faker faker = new Faker(Locale.ENGLISH, new Random(42));
        return count -> {
            for (int i = 0; i < count; i++) {
                new User(
                        i,
                        faker.name().firstName(),
                        faker.name().lastName(),
                        faker.internet().emailAddress(),
                        faker.bool().bool(),
                        faker.timeAndDate().past());
            }
        };
    }
}
