package io.mockcraft.store.sql.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.row.RowSource;
import io.mockcraft.store.RefusedException;
import io.mockcraft.store.WriteStep;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProbingTest {

    @Test
    void tellsAllRefusalsTogetherButNotThoseThatFollowFromOthers() throws SQLException {
        try (Target target = Target.with("""
                CREATE TABLE small (id int PRIMARY KEY CHECK (id < 0));
                CREATE TABLE of_small (small int REFERENCES small);
                CREATE TABLE fine (id int PRIMARY KEY);
                CREATE TABLE large (id int PRIMARY KEY CHECK (id > 9));""")) {
            RefusedException refusal = catchThrowableOfType(
                    RefusedException.class, () -> probe(target, "small", "of_small", "fine", "large"));

            assertThat(refusal.table().name()).isEqualTo("small");
            assertThat(refusal.getSuppressed())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            other -> assertThat(other.table().name()).isEqualTo("large"));
            assertThat(target.texts("SELECT id FROM fine")).containsExactly("1");
        }
    }

    @Test
    void endsAtOnceWithWhatIsNoRefusalOfARow() throws SQLException {
        try (Target target = Target.with("CREATE TABLE a (id int); CREATE TABLE b (id int);")) {
            MockCraftException lost = new MockCraftException(
                    new Problem(Location.of("t"), "", "the connection is lost", "connect again"));
            List<WriteStep> tried = new ArrayList<>();

            assertThatThrownBy(() -> new Probing(target.connection(), target.catalog())
                            .write(steps(target, "a", "b"), step -> {
                                tried.add(step);
                                throw lost;
                            }))
                    .isSameAs(lost);
            assertThat(tried).hasSize(1);
        }
    }

    private static void probe(Target target, String... tables) throws SQLException {
        new RowWriter(target.catalog()).probe(target.connection(), steps(target, tables));
    }

    private static List<WriteStep> steps(Target target, String... tables) {
        return Stream.of(tables)
                .map(table -> target.rows(table, List.of(List.of(1))))
                .map(rows -> new WriteStep(List.<RowSource>of(rows)))
                .toList();
    }
}
