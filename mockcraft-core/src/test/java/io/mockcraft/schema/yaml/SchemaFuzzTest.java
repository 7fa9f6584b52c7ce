package io.mockcraft.schema.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.problem.MockCraftException;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file: it is a schema, or every problem says where it is. */
class SchemaFuzzTest {

    private static final int ROUNDS = Boolean.getBoolean("mockcraft.soak") ? 200_000 : 4_000;
    private static final String[] PIECES = {
        "\"",
        "'",
        "{",
        "}",
        "[",
        "]",
        ":",
        ": ",
        "#",
        " #{",
        "&a ",
        "*a",
        "!!",
        "|",
        ">",
        "-",
        "- ",
        "\n",
        "\t",
        "\r",
        "%",
        "@",
        "`",
        "?",
        "? ",
        "---\n",
        "...\n",
        "null",
        "~",
        "012",
        "0x1F",
        "1e999",
        "..",
        "-1",
        "${",
        "${a}",
        "#{",
        "\u0000",
        "\u00e9",
        "\ud83d",
        "\u2028",
        "<<: ",
        "  ",
        "per: ",
        "ref: ",
        "rows: ",
        "values: ",
        "unique: ",
        "where: ",
        "copy: ",
        "after: ",
        "within: ",
        "nulls: ",
        "columns: ",
        "generator: ",
        "when: ",
        "else: ",
        "expr: ",
        "aggregate: ",
        "split: ",
        "series: ",
        "array: ",
        "object: ",
        "of: ",
        "distribution: ",
        "tree: ",
        "match: ",
        "weights: ",
        "toAny: ",
        "variants: ",
        "set: ",
        "cover: ",
        "markov: ",
        "sameFor: ",
        "hidden: ",
        "fromExisting: ",
        "template: ",
        "templates: ",
        "include: ",
        "extends: ",
        "keys: ",
        "collections: ",
        "tables: ",
        "name: ",
        "relations: ",
        "nested_fields: ",
        "nested_generator: ",
        "params: ",
        "fields: ",
        "<<: *a",
        "normal",
        "1m..5m",
        "20/h",
        "true",
        "\\",
        "\\x",
        "\\u12",
        "\ufeff"
    };

    private final long seed = Long.getLong("mockcraft.fuzz.seed", new Random().nextLong());
    private final SplittableRandom random = new SplittableRandom(seed);

    @Test
    void randomBytes() {
        rounds(round -> {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            return bytes;
        });
    }

    @Test
    void randomPieces() {
        rounds(round -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(piece());
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        });
    }

    @Test
    void mutationsOfGoodAndBadSchemas() {
        List<String> seeds = Stream.concat(
                        Stream.of(
                                Schemas.resource("shop.yaml"),
                                Schemas.resource("older.yaml"),
                                Schemas.resource("whole.yaml")),
                        Case.all().map(Case::schema))
                .toList();
        rounds(round -> {
            StringBuilder text = new StringBuilder(seeds.get(random.nextInt(random.nextBoolean() ? 1 : seeds.size())));
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                mutate(text);
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        });
    }

    private void mutate(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> text.insert(at, piece());
            case 1 -> text.delete(at, end);
            case 2 -> text.replace(at, end, piece());
            default -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
        }
    }

    private String piece() {
        return PIECES[random.nextInt(PIECES.length)];
    }

    private void rounds(Function<Integer, byte[]> input) {
        for (int round = 0; round < ROUNDS; round++) {
            read(round, input.apply(round));
        }
    }

    private void read(int round, byte[] bytes) {
        try {
            assertThat(SchemaReader.read(
                            "fuzz.yaml", Utf8.text("fuzz.yaml", bytes), ReadOptions.plain(Schemas.GENERATORS)))
                    .isNotNull();
        } catch (MockCraftException told) {
            assertThat(told.problems())
                    .as("round %d, -Dmockcraft.fuzz.seed=%d", round, seed)
                    .isNotEmpty()
                    .allMatch(problem ->
                            problem.where().line() >= 1 && problem.where().column() >= 1);
        } catch (RuntimeException | StackOverflowError fault) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            throw new AssertionError("round " + round + ", -Dmockcraft.fuzz.seed=" + seed + ":\n" + text, fault);
        }
    }
}
