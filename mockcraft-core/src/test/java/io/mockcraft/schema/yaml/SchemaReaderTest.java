package io.mockcraft.schema.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.Bound;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.RowCount.Fixed;
import io.mockcraft.schema.RowCount.Per;
import io.mockcraft.schema.RowCount.WeightedRange;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.Span;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Choice;
import io.mockcraft.schema.ValueSource.Constant;
import io.mockcraft.schema.ValueSource.Copy;
import io.mockcraft.schema.ValueSource.Generated;
import io.mockcraft.schema.ValueSource.Guessed;
import io.mockcraft.schema.ValueSource.Part;
import io.mockcraft.schema.ValueSource.Referenced;
import io.mockcraft.schema.ValueSource.Template;
import io.mockcraft.schema.ValueSource.Weighted;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaReaderTest {

    private final Schema shop = Schemas.read(Schemas.resource("shop.yaml"));

    @Test
    void readsWhatHoldsForTheWholeSchema() {
        assertThat(shop.source()).isEqualTo("test.yaml");
        assertThat(shop.now()).isEqualTo(Instant.parse("2025-03-01T00:00:00Z"));
        assertThat(shop.locales()).containsExactly("de-CH", "en");
        assertThat(shop.seed()).isEqualTo(42L);
        assertThat(shop.createMissing()).isTrue();
        assertThat(shop.tables())
                .extracting(TableSpec::name)
                .containsExactly("tenants", "users", "products", "product_categories", "orders", "events");
    }

    @Test
    void hasDefaultsForAllThatIsLeftOut() {
        Schema schema = Schemas.read("tables: { users: {} }");
        assertThat(schema.now()).isEqualTo(Schema.DEFAULT_NOW);
        assertThat(schema.locales()).containsExactly("en");
        assertThat(schema.seed()).isNull();
        assertThat(schema.createMissing()).isFalse();
        assertThat(schema.tables().get(0).rows()).isNull();
    }

    @Test
    void anEmptyFileIsASchemaWithoutTables() {
        assertThat(Schemas.read("").tables()).isEmpty();
        assertThat(Schemas.read("# nothing yet\n").tables()).isEmpty();
    }

    @Test
    void readsCounts() {
        assertThat(table("tenants").rows()).isEqualTo(new Fixed(3, at(11, 11)));
        assertThat(table("users").rows()).isEqualTo(new Per("tenant_id", ranges(2, 6), null, at(15, 18)));
        assertThat(((Per) table("events").rows()).counts())
                .containsExactly(new WeightedRange(0, 0, 2), new WeightedRange(1, 3, 6), new WeightedRange(10, 10, 1));
    }

    @Test
    void fillsParametersIn() {
        assertThat(((Per) table("orders").rows()).counts()).isEqualTo(ranges(0, 3));
        assertThat(generated("users", "email").parameters()).containsEntry("domain", "example.org");
    }

    @Test
    void parametersOfTheCallerWin() {
        ReadOptions options = new ReadOptions("", Map.of("orders", "7"), Schemas.GENERATORS);
        Schema schema = SchemaReader.read("x.yaml", Schemas.resource("shop.yaml"), options);
        Per rows = (Per) schema.table("orders").orElseThrow().rows();
        assertThat(rows.counts()).isEqualTo(ranges(7, 7));
    }

    @Test
    void aProfileScalesWholeTablesRoundingUp() {
        ReadOptions options = new ReadOptions("ci", Map.of(), Schemas.GENERATORS);
        Schema schema = SchemaReader.read("x.yaml", Schemas.resource("shop.yaml"), options);
        assertThat(((Fixed) schema.table("products").orElseThrow().rows()).count())
                .isEqualTo(3);
        assertThat(((Fixed) schema.table("tenants").orElseThrow().rows()).count())
                .isEqualTo(1);
        assertThat(((Per) schema.table("users").orElseThrow().rows()).counts()).isEqualTo(ranges(2, 6));
    }

    @Test
    void readsKeysAndUniqueness() {
        TableSpec users = table("users");
        assertThat(users.primaryKey()).containsExactly("tenant_id", "id");
        assertThat(users.unique().get(0).columns()).containsExactly("tenant_id", "email");
        assertThat(users.unique().get(0).ignoreCase()).isTrue();
        assertThat(users.unique().get(0).where().text()).isEqualTo("deleted_at == null");
        assertThat(users.unique().get(0).where().at()).isEqualTo(at(17, 66));
        assertThat(users.unique().get(1).columns()).containsExactly("nickname");
        assertThat(table("product_categories").unique().get(0).columns()).containsExactly("product_id", "category_id");
    }

    @Test
    void bareTextIsAGenerator() {
        assertThat(column("users", "first_name").at()).isEqualTo(at(22, 7));
        assertThat(column("users", "first_name").path()).isEqualTo("tables.users.columns.first_name");
        assertThat(source("users", "first_name"))
                .isEqualTo(new Generated("first_name", at(22, 19), Map.of(), List.of()));
    }

    @Test
    void textWithHolesIsATemplate() {
        assertThat(source("users", "nickname"))
                .isEqualTo(new Template(List.of(
                        new Part.Hole(new Path(List.of("first_name"), at(23, 20))),
                        new Part.Text("."),
                        new Part.Hole(new Path(List.of("tenant_id", "name"), at(23, 34))),
                        new Part.Text("@example.org"))));
    }

    @Test
    void readsGeneratorsWithParametersAndInputs() {
        Generated email = generated("users", "email");
        assertThat(email.parameters()).containsEntry("unique", true);
        assertThat(email.from()).extracting(Path::toString).containsExactly("first_name");
        assertThat(generated("users", "created_at").parameters())
                .containsEntry("between", List.of("2023-01-01", "2024-06-30"));
        assertThat(generated("products", "price").parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of("range", "5..200", "scale", 2L));
        assertThat(generated("products", "sku").parameters()).isEqualTo(Map.of("pattern", "[A-Z]{3}-[0-9]{5}"));
    }

    @Test
    void readsConstants() {
        assertThat(source("users", "active")).isEqualTo(new Constant(true));
        assertThat(source("users", "level")).isEqualTo(new Constant(3L));
        assertThat(source("users", "score")).isEqualTo(new Constant(new BigDecimal("2.50")));
        assertThat(source("users", "notes")).isEqualTo(new Constant(null));
        assertThat(source("users", "country")).isEqualTo(new Constant("NO"));
    }

    @Test
    void readsValuesInAllTheirForms() {
        assertThat(source("users", "role")).isEqualTo(choice("OWNER", 1, "MEMBER", 1, "MEMBER", 1));
        assertThat(source("tenants", "currency")).isEqualTo(choice("EUR", 6, "CHF", 1));
        assertThat(source("users", "mood"))
                .isEqualTo(new Choice(List.of(new Weighted(null, 2), new Weighted("good", 3.5))));
    }

    @Test
    void readsBoundsAndNulls() {
        ColumnRule deleted = column("users", "deleted_at").rule();
        assertThat(deleted.nulls()).isEqualTo(0.8);
        assertThat(deleted.bounds())
                .containsExactly(
                        new Bound.After(anchor(at(32, 50), "created_at"), at(32, 50)),
                        new Bound.Within(new Span(0, 90L * 86_400_000_000L), at(32, 70)),
                        new Bound.Before(new Bound.Anchor.Literal("2025-01-01"), at(32, 83)));
        assertThat(column("orders", "placed_at").rule().bounds().get(1))
                .isInstanceOfSatisfying(
                        Bound.Within.class, within -> assertThat(within.span()).isEqualTo(new Span(1, 7_200_000_000L)));
        assertThat(column("products", "price").rule().bounds())
                .extracting(bound -> bound.getClass().getSimpleName())
                .containsExactly("Min", "Max");
    }

    @Test
    void aColumnWithRefIsAReferenceOfItsName() {
        assertThat(source("users", "tenant_id")).isEqualTo(new Referenced("tenant_id"));
        ReferenceSpec category = table("product_categories").references().get(1);
        assertThat(category.name()).isEqualTo("category_id");
        assertThat(category.columns()).containsExactly("category_id");
        assertThat(category.to()).isEqualTo("sales.category");
        assertThat(category.nulls()).isEqualTo(0.1);
        assertThat(column("product_categories", "category_id").rule().nulls()).isZero();
    }

    @Test
    void readsReferences() {
        List<ReferenceSpec> references = table("orders").references();
        assertThat(references).extracting(ReferenceSpec::name).containsExactly("buyer", "approver", "shop");
        assertThat(references.get(0).columns()).containsExactly("tenant_id", "buyer_id");
        assertThat(references.get(1).where().text()).isEqualTo("role == 'OWNER'");
        assertThat(references.get(1).nulls()).isEqualTo(0.5);
        assertThat(references.get(1).unique()).isTrue();
        assertThat(references.get(2).columns()).isEmpty();
        assertThat(source("orders", "currency"))
                .isInstanceOfSatisfying(
                        Copy.class,
                        copy -> assertThat(copy.path().segments()).containsExactly("buyer", "tenant_id", "currency"));
    }

    @Test
    void leavesNamesThatOnlyTheCatalogMayKnowToThePlan() {
        Schema schema = Schemas.read("""
                tables:
                  orders:
                    rows: { per: USER_ID, count: 2 }
                    columns:
                      user_id: {}
                      currency: { copy: user_id.currency }
                      city: { copy: address.city }
                """);
        assertThat(schema.tables()).hasSize(1);
    }

    @Test
    void aRuleWithoutSourceIsGuessed() {
        assertThat(source("orders", "comment")).isEqualTo(new Guessed());
        assertThat(column("products", "sku").type()).isEqualTo("varchar(9)");
        assertThat(column("products", "sku").rule().unique()).isTrue();
    }

    @Test
    void scalarsOfGivenRowsAndTraitsAreThemselves() {
        Map<String, ColumnRule> ada = table("users").pinned().get(0).values();
        assertThat(ada.keySet()).containsExactly("tenant_id", "first_name", "role", "deleted_at");
        assertThat(ada.get("tenant_id").source()).isEqualTo(new Constant(1L));
        assertThat(ada.get("first_name").source()).isEqualTo(new Constant("Ada"));
        assertThat(ada.get("deleted_at").source()).isEqualTo(new Constant(null));
        Map<String, ColumnRule> gone = table("users").traits().get(0).values();
        assertThat(gone.get("active").source()).isEqualTo(new Constant(false));
        assertThat(gone.get("deleted_at").source()).isEqualTo(new Guessed());
        assertThat(gone.get("deleted_at").bounds()).hasSize(2);
    }

    private TableSpec table(String name) {
        return shop.table(name).orElseThrow();
    }

    private ColumnSpec column(String table, String name) {
        return table(table).columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ValueSource source(String table, String column) {
        return column(table, column).rule().source();
    }

    @Test
    void aGeneratorsParametersAreSortedSoThatTheirTextIsTheSameOnEveryJvm() {
        String rule = "{ generator: email, zone: z, mail: m, alpha: a, kilo: k, bravo: b }";
        TableSpec table = Schemas.table("tables: { t: { columns: { a: " + rule + " } } }");
        Generated email = (Generated) table.columns().get(0).rule().source();
        assertThat(email.parameters().keySet()).containsExactly("alpha", "bravo", "kilo", "mail", "zone");
    }

    private Generated generated(String table, String column) {
        return (Generated) source(table, column);
    }

    private static Bound.Anchor anchor(Location at, String... segments) {
        return new Bound.Anchor.Column(new Path(List.of(segments), at));
    }

    private static List<WeightedRange> ranges(long low, long high) {
        return List.of(new WeightedRange(low, high, 1));
    }

    private static Choice choice(Object... pairs) {
        List<Weighted> values = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.add(new Weighted(pairs[i], (Integer) pairs[i + 1]));
        }
        return new Choice(values);
    }

    private static Location at(int line, int column) {
        return new Location("test.yaml", line, column);
    }
}
