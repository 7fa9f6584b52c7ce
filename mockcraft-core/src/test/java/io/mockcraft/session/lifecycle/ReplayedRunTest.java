package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.replay.Recipe;
import io.mockcraft.testing.EmbeddedDatabase;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A run that is repeated from its recipe. */
class ReplayedRunTest {

    private static final String SCHEMA = "tables: { tenants: { rows: 2 } }";
    private static final String KEYS = "SELECT string_agg(id || name, ',' ORDER BY id) FROM tenants WHERE id > 1000";

    @Test
    void hasTheKeysOfThen() {
        DataSource db = Shop.database();
        String then;
        Recipe recipe;
        try (Session first = inline(SCHEMA).seed(1).into(db).start();
                Session failed = inline(SCHEMA).seed(42).into(db).start()) {
            assertThat(first.report().total()).isEqualTo(2);
            then = Shop.text(db, KEYS);
            recipe = failed.story().recipe();
        }
        try (Session replayed = inline(SCHEMA).replaying(recipe).into(db).start()) {
            assertThat(Shop.text(db, KEYS)).isEqualTo(then).contains("1003");
            assertThat(replayed.story().line().remarks()).isEmpty();
        }
    }

    @Test
    void saysWhyItHasOtherKeys() {
        DataSource db = Shop.database();
        Recipe recipe;
        try (Session failed = inline(SCHEMA).seed(42).into(db).start()) {
            recipe = failed.story().recipe();
        }
        EmbeddedDatabase.run(db, "INSERT INTO tenants VALUES (7, 'before')");
        try (Session replayed = inline(SCHEMA).replaying(recipe).into(db).start()) {
            String why = "Table public.tenants starts at 8, not at 1 as then: a row with the key 7 is there.";
            assertThat(replayed.story().line().remarks()).containsExactly(why);
            assertThat(replayed.report().notices()).contains(why);
        }
    }

    @Test
    void namesTheColumnsWhoseWordsAnotherDatafakerChanged() {
        try (Session seeded = inline("tables: { users: { columns: { name: first_name, state: job_title } } }")
                .seed(42)
                .into(Shop.database())
                .start()) {
            Recipe now = seeded.story().recipe();
            SortedMap<String, String> words = new TreeMap<>(now.words());
            words.replaceAll((list, hash) -> list.contains("first_name") ? "none" : hash);
            Recipe then = Recipe.of(now.name(), 42, "", now.params(), now.plan(), "other", now.tables(), now.bases())
                    .withWords("2.6.0", words);

            assertThat(seeded.story().changesSince(then))
                    .containsExactly("users.name: words of Datafaker 2.6.0 and " + now.datafaker() + " differ");
            assertThat(now.datafaker()).matches("\\d+\\.\\d+\\.\\d+");
        }
    }

    private static SessionBuilder inline(String schema) {
        return new SessionBuilder(new SchemaSource.Inline(schema));
    }
}
