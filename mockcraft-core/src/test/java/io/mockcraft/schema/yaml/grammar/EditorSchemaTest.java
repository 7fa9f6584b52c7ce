package io.mockcraft.schema.yaml.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema for editors, which ships as a resource. */
class EditorSchemaTest {

    private static final Path SHIPPED = Path.of("src/main/resources/io/mockcraft/mockcraft.schema.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(EditorSchema.text(), InputFormat.JSON);

    /** To mend it, run with {@code -Dmockcraft.update=true}. */
    @Test
    void isUpToDate() throws IOException {
        if (Boolean.getBoolean("mockcraft.update")) {
            Files.createDirectories(SHIPPED.getParent());
            Files.writeString(SHIPPED, EditorSchema.text());
            return;
        }
        try (InputStream in = Grammar.class.getResourceAsStream("/io/mockcraft/mockcraft.schema.json")) {
            String shipped =
                    new String(Objects.requireNonNull(in, "the resource").readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shipped).isEqualTo(EditorSchema.text());
        }
    }

    @Test
    void everyKeyIsDescribed() {
        for (Kind kind : Grammar.kinds()) {
            assertThat(kind.keys().values())
                    .as(kind.name())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(key.says()).as(key.name()).matches("(?s)[A-Z0-9].*\\."));
        }
    }

    @Test
    void everyKindIsDefinedOnceAndUsed() {
        List<String> names = Grammar.kinds().stream().map(Kind::name).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names.stream().skip(1))
                .allSatisfy(name ->
                        assertThat(EditorSchema.text()).contains("#/definitions/" + name.replace(" ", "%20") + "\""));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schemasOfTheRepositoryAreValid(Path file) throws IOException {
        assertThat(mistakes(Files.readString(file))).isEmpty();
    }

    static Stream<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> file.toString().contains("/src/"))
                    .filter(file ->
                            !file.endsWith("older.yaml") && !file.toString().contains("/older/"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(3);
            return found.stream();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ tables: { t: { colums: {} } } }",
                "{ tables: { t: { columns: { a: { vlaues: [1] } } } } }",
                "{ tables: { t: { rows: { per: a, cuont: 1 } } } }",
                "{ tables: { t: { columns: { a: { nulls: yes } } } } }",
                "{ tables: { t: { columns: { a: [1] } } } }",
                "{ create: everything }",
                "{ tables: { t: { columns: { a: { distribution: { normal: { maen: 1 } } } } } } }"
            })
    void mistakesAreSeen(String text) {
        assertThat(mistakes(text)).isNotEmpty();
    }

    private static List<Error> mistakes(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }
}
