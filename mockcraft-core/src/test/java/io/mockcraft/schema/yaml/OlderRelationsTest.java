package io.mockcraft.schema.yaml;

import static io.mockcraft.schema.yaml.OlderSchemas.read;
import static io.mockcraft.schema.yaml.OlderSchemas.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource.Copy;
import io.mockcraft.schema.ValueSource.Guessed;
import io.mockcraft.schema.ValueSource.Referenced;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relations of older files become references. */
class OlderRelationsTest {

    @Test
    void relationsLeadFromTheParentToTheChild() {
        Schema schema = read("""
                tables:
                - name: users
                  columns: [{ name: _id, generator: uuid, primary_key: true }]
                - name: posts
                  columns: [{ name: _id, generator: uuid, is_primary: true }, { name: user_id, type: uuid, generator: uuid }]
                - name: profiles
                  columns: [{ name: id, generator: uuid, is_primary: true }]
                relations:
                - { type: one-to-many, from_table: users, from_column: _id, to_table: posts, to_column: user_id }
                - { type: one_to_one, from: users._id, to: profiles.owner_id }
                constraints:
                - { type: foreign_key, columns: [user_id], condition: "REFERENCES users(_id)" }
                """);
        assertThat(rule(schema.tables().get(1), "user_id").source()).isEqualTo(new Referenced("user_id"));
        assertThat(schema.tables().get(1).references())
                .extracting(ReferenceSpec::to)
                .containsExactly("users");
        ReferenceSpec owner = schema.tables().get(2).references().get(0);
        assertThat(owner.columns()).containsExactly("owner_id");
        assertThat(owner.unique()).isTrue();
        assertThat(schema.notices()).isEmpty();
    }

    @Test
    void aRelationThatIsWrittenTheOtherWayRoundIsUnderstood() {
        Schema schema = read("""
                tables:
                - { name: users, columns: [{ name: id, generator: uuid, primary_key: true }] }
                - { name: posts, columns: [{ name: id, generator: uuid, primary_key: true }, { name: user_id, generator: uuid }] }
                relations:
                - { type: many-to-one, from_table: posts, from_column: user_id, to_table: users, to_column: id }
                """);
        assertThat(schema.tables().get(1).references())
                .extracting(ReferenceSpec::to)
                .containsExactly("users");
        assertThat(schema.tables().get(0).references()).isEmpty();
    }

    @Test
    void aTableThatJoinsTwoMayCallItsColumnsLikeTheirKeys() {
        Schema schema = read("""
                tables:
                - { name: sailors, columns: [{ name: sailor_no, generator: sequence, primary_key: true }] }
                - { name: boats, columns: [{ name: hull, generator: word, primary_key: true }] }
                - { name: crews, columns: [{ name: sailor_no, type: int }, { name: hull, type: string }] }
                relations:
                - { type: many-to-many, from_table: sailors, from_column: sailor_no, to_table: boats, to_column: hull, through: crews }
                """);
        assertThat(schema.tables().get(2).references())
                .extracting(ReferenceSpec::columns, ReferenceSpec::to)
                .containsExactly(tuple(List.of("sailor_no"), "sailors"), tuple(List.of("hull"), "boats"));
    }

    @Test
    void aRelationToAColumnThatIsNoKeyCopiesIt() {
        Schema schema = read("""
                tables:
                - name: users
                  columns: [{ name: id, generator: uuid, primary_key: true }, { name: mail, generator: email, unique: true }]
                - name: posts
                  columns: [{ name: author, type: string }]
                relations:
                - { from_table: users, from_column: mail, to_table: posts, to_column: author }
                """);
        TableSpec posts = schema.tables().get(1);
        assertThat(rule(posts, "author").source())
                .isInstanceOfSatisfying(
                        Copy.class,
                        copy -> assertThat(copy.path().segments()).containsExactly("parent of author", "mail"));
        assertThat(posts.references().get(0).columns()).isEmpty();
    }

    @Test
    void foreignColumnsSayThemselvesWhomTheyReferTo() {
        Schema schema = read("""
                tables:
                - name: posts
                  columns:
                  - { name: a, generator: foreign, params: { table: users, column: id } }
                  - { name: b, generator: foreign_key, params: { references: users.id } }
                  - { name: c, references: users.id }
                  - { name: d, generator: foreign }
                """);
        TableSpec posts = schema.tables().get(0);
        assertThat(posts.references()).extracting(ReferenceSpec::name).containsExactly("a", "b", "c");
        assertThat(rule(posts, "d").source()).isEqualTo(new Guessed());
        assertThat(schema.notices())
                .containsExactly(
                        "old.yaml:7:5 tables.posts.d: no relation says whom this column refers to; the database's"
                                + " foreign key decides");
    }
}
