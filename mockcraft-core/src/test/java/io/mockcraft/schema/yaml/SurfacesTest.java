package io.mockcraft.schema.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.mockcraft.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written in YAML can be written in JSON, and says the same. */
class SurfacesTest {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    @ParameterizedTest
    @MethodSource("schemas")
    void jsonSaysTheSame(Path file) throws IOException {
        String yaml = Files.readString(file);
        JsonNode tree = YAML.readTree(yaml);
        String json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        assertThat(read(json)).isEqualTo(read(yaml));
    }

    /** Every right schema of the repository; merge keys are YAML's own. */
    static Stream<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> file.toString().contains("/src/"))
                    .filter(file -> !file.endsWith("older.yaml") && !file.endsWith("older/wrong.yaml"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(4);
            return found.stream();
        }
    }

    /** What it says, wherever its lines stand. */
    private static String read(String text) {
        Schema schema = SchemaReader.read("same", text, BuiltIn.options());
        return schema.toString().replaceAll("same:\\d+:\\d+", "");
    }
}
