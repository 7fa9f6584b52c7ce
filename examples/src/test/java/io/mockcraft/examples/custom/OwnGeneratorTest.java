package io.mockcraft.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.junit.Seed;
import io.mockcraft.session.Seeded;
import java.util.List;
import org.junit.jupiter.api.Test;

// region own-generator
@Seed(inline = """
                create: missing
                tables:
                  items:
                    rows: 20
                    columns: { id: sequence, sku: { generator: sku, unique: true }, grade: grade }
                """, seed = 42)
class OwnGeneratorTest {

    static final GeneratorFactory SKU =
            MockCraft.generator("sku", draw -> "SKU-" + draw.rank()).distinct();
    static final GeneratorFactory GRADE = MockCraft.generator(
            "grade", draw -> List.of("A", "B", "C").get(draw.random().below(3)));

    @Test
    void seedsValuesOfItsOwn(Seeded seeded) {
        assertThat(seeded.rows("items", "").list())
                .allMatch(item -> String.valueOf(item.get("sku")).startsWith("SKU-"))
                .allMatch(item -> List.of("A", "B", "C").contains(item.get("grade")));
    }
}
// endregion own-generator
