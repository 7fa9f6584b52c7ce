package io.mockcraft.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.dataset.Reference;
import io.mockcraft.dataset.Tables;
import org.junit.jupiter.api.Test;

class PlanFingerprintTest {

    private static final String SCHEMA = "tables:\n  users:\n    columns: { id: sequence, name: first_name }\n";

    @Test
    void doesNotChangeWhenLinesMove() {
        assertThat(of("\n# a remark\n" + SCHEMA)).isEqualTo(of(SCHEMA));
    }

    @Test
    void changesWithARule() {
        assertThat(of(SCHEMA.replace("first_name", "last_name"))).isNotEqualTo(of(SCHEMA));
    }

    private static String of(String schema) {
        Tables tables = new Tables().table("users", "id", "id bigint", "name text");
        return Reference.dataset(schema, tables.catalog()).plan().fingerprint();
    }
}
