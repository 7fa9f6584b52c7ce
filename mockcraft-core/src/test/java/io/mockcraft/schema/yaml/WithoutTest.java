package io.mockcraft.schema.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Constant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables that leave out columns which they would inherit: {@code without}. */
class WithoutTest {

    private final Map<String, String> files = new HashMap<>();

    @Test
    void aTableDoesWithoutColumnsOfItsBaseAndOfItsTemplates() {
        files.put("test/base.yaml", """
                templates: { tables: { audited: { columns: { made_at: timestamp, made_by: word, note: word } } } }
                tables:
                  users: { template: audited, without: made_by, columns: { id: uuid, note: email, phone: phone } }
                collections: { visits: { fields: { id: uuid, note: word } } }
                """);
        Schema schema = read("""
                extends: base.yaml
                tables:
                  users: { without: [note, phone] }
                  items: { template: audited, without: [note], columns: { note: { value: mine } } }
                collections: { visits: { without: note } }
                """);
        assertThat(schema.table("users").orElseThrow().columns())
                .extracting(ColumnSpec::name)
                .containsExactly("made_at", "id");
        TableSpec items = schema.table("items").orElseThrow();
        assertThat(items.columns()).extracting(ColumnSpec::name).containsExactly("made_at", "made_by", "note");
        assertThat(source(items, 2)).as("what the table says itself stays").isEqualTo(new Constant("mine"));
        assertThat(schema.collections().get(0).columns())
                .extracting(ColumnSpec::name)
                .containsExactly("id");
    }

    @Test
    void whatATableDoesWithoutIsInherited() {
        files.put("test/base.yaml", "tables: { users: { columns: { id: uuid, phone: phone } } }");
        assertThatThrownBy(() -> read("""
                extends: base.yaml
                tables:
                  users: { without: [phone, phnoe, 7, mail], columns: { mail: email } }
                  items: { without: note, columns: { note: word } }
                """)).hasMessage("""
                        test/main.yaml:3:29 tables.users.without[1]: no column "phnoe" is inherited; did you mean "phone"?
                        test/main.yaml:3:36 tables.users.without[2]: expected the name of a column, found the number 7; quote it if it is meant as text
                        test/main.yaml:3:39 tables.users.without[3]: no column "mail" is inherited; name one that the extended table or a template has
                        test/main.yaml:4:21 tables.items.without: no column "note" is inherited; name one that the extended table or a template has""");
    }

    @Test
    void nothingThatStaysNamesAColumnThatATableDoesWithout() {
        files.put("test/base.yaml", """
                tables:
                  users:
                    primaryKey: [org, id]
                    unique: [[org, mail], { columns: [mail, org] }]
                    rows: { per: org, count: 2 }
                    references: { boss: { columns: [org, boss_id], to: users } }
                    columns: { org: { ref: orgs }, id: ordinal, mail: email }
                    variants: [{ set: { org: 1 } }]
                    pinned: [{ org: 1 }]
                    traits: { first: { org: 1 } }
                """);
        assertThatThrownBy(() -> read("extends: base.yaml\ntables: { users: { without: org } }"))
                .hasMessageStartingWith(
                        "test/base.yaml:3:18 tables.users.primaryKey: \"org\" is a column that the table does `without`; "
                                + "write \"primaryKey\" anew, or keep the column")
                .message()
                .contains("4:15 tables.users.unique:", "4:45 tables.users.unique:", "5:18 tables.users.rows:")
                .contains("6:37 tables.users.references:", "8:25 tables.users.variants:")
                .contains("9:16 tables.users.pinned:", "10:24 tables.users.traits:");
        Schema mended = read("""
                extends: base.yaml
                tables:
                  users: { without: org, primaryKey: id, unique: mail, rows: 3, references: { boss: null }, variants: null, pinned: ~, traits: { first: null } }
                """);
        assertThat(mended.tables().get(0).columns())
                .extracting(ColumnSpec::name)
                .containsExactly("id", "mail");
    }

    private Schema read(String text) {
        return Schemas.read(text, files);
    }

    private static ValueSource source(TableSpec table, int column) {
        return table.columns().get(column).rule().source();
    }
}
