package io.mockcraft.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.catalog.TableName;
import org.junit.jupiter.api.Test;

class PlanOptionsTest {

    private static final TableName TABLE = new TableName("public", "t");
    private static final PlanOptions HUNDRED = PlanOptions.of(100);

    @Test
    void triesTheRowsBeforeTheOneThatWasRefusedOnceThenATenth() {
        PlanOptions fewer = HUNDRED.retreating(TABLE, 60);
        assertThat(fewer.rows(TABLE)).isEqualTo(60);

        assertThat(fewer.retreating(TABLE, 40).rows(TABLE)).isEqualTo(6);
        assertThat(fewer.retreating(TABLE, 3).rows(TABLE)).isEqualTo(3);
    }

    @Test
    void triesATenthWhereTheRowIsNotKnown() {
        assertThat(HUNDRED.retreating(TABLE, -1).rows(TABLE)).isEqualTo(10);
    }

    @Test
    void leavesATableOutWhoseFirstRowWasRefused() {
        assertThat(HUNDRED.retreating(TABLE, 0).leavesOut(TABLE)).isTrue();
    }
}
