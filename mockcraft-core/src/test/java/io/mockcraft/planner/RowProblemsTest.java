package io.mockcraft.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mockcraft.MockCraft;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.testing.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/** What only the rows themselves can tell, each at the place of the schema that asks for it. */
class RowProblemsTest {

    private static final String TABLES = """
            create table people (id bigint primary key, role text not null);
            create table rooms (id bigint primary key);
            create table keys (person_id bigint not null references people, room_id bigint not null references rooms,
              primary key (person_id, room_id));
            """;

    @Test
    void tellsTooFewCombinationsOfParentsWhereTheyAreAskedFor() {
        assertThat(refused("""
                tables:
                  people: { rows: 6, columns: { role: { values: [OWNER, MEMBER] } } }
                  rooms: { rows: 2 }
                  keys:
                    rows: 12
                    columns:
                      person_id: { ref: people, where: "role == 'OWNER'" }
                """))
                .matches(
                        "inline:7:7 keys\\.person_id, row \\d+: it needs \\d+ different combinations of parents that meet its "
                                + "conditions \\(with room_id\\), but there are \\d+; loosen `where` or `match`, ask for fewer rows, or make more parents");
    }

    @Test
    void tellsAParentThatNoRowIsWhereItIsAskedFor() {
        assertThat(refused("""
                tables:
                  people: { rows: 6, columns: { role: { values: [OWNER, MEMBER] } } }
                  rooms: { rows: 2 }
                  keys:
                    rows: { per: room_id, count: 1 }
                    columns:
                      room_id: { ref: rooms }
                      person_id: { ref: people, where: "role == 'NOBODY'" }
                """)).startsWith("inline:8:7 keys.person_id, row 0: ");
    }

    @Test
    void tellsBoundsThatLeaveTooFewValuesForAKey() {
        assertThat(refused("""
                create: missing
                tables:
                  fairs: { rows: 2, columns: { id: sequence, opens: { generator: date, between: [2024-01-01, 2024-01-31] } } }
                  days:
                    rows: { per: fair_id, count: 4 }
                    primaryKey: [fair_id, day]
                    columns: { fair_id: { ref: fairs }, day: { generator: date, after: fair_id.opens, within: 3d } }
                """))
                .isEqualTo("inline:4:3 days, row 3: a key needs 4 different values, but its bounds leave 3;"
                        + " widen the bounds, or ask for fewer rows");
    }

    @Test
    void tellsBoundsThatLeaveARowNoValue() {
        assertThat(refused("""
                create: missing
                now: 2025-01-01T00:00:00Z
                tables:
                  fairs:
                    rows: 50
                    columns:
                      id: sequence
                      opens: { generator: date, between: [2024-06-01, 2025-06-30] }
                      closes: { generator: date, after: opens, before: now }
                """))
                .startsWith("inline:9:15 fairs.closes, row ")
                .endsWith(": its bounds leave no value in this row; widen them, or bound the columns that they name");
    }

    @Test
    void tellsBoundsThatLeaveTooFewValuesForAList() {
        assertThat(refused("""
                create: missing
                tables:
                  fairs:
                    rows: 2
                    columns:
                      id: sequence
                      days: { type: int, generator: int, range: 2..3 }
                      off: { array: { of: { generator: int, min: 1, max: days }, count: 4, unique: true } }
                """))
                .startsWith("inline:8:84 fairs, row 0: a list needs 4 different elements, but its bounds leave ");
    }

    @Test
    void tellsTooFewRowsForAListOfDifferentOnes() {
        assertThat(refused("""
                create: missing
                tables:
                  people: { rows: 6, columns: { id: sequence, role: { values: [OWNER, MEMBER] } } }
                  teams: { rows: 2, columns: { id: sequence, people: { array: { of: { ref: people, where: "id > 4" }, count: 3, unique: true } } } }
                """))
                .startsWith("inline:4:69 teams.people, row 0: it needs 3 different parents that meet its conditions");
    }

    private static String refused(String schema) {
        MockCraftException refused = catchThrowableOfType(
                MockCraftException.class,
                () -> MockCraft.inline(schema)
                        .seed(42)
                        .into(EmbeddedDatabase.databaseWith(TABLES))
                        .start()
                        .close());
        return refused.problems().get(0).toString();
    }
}
