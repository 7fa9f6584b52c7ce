package io.mockcraft.row.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.problem.MockCraftException;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowMapperTest {

    enum State {
        PAID,
        FAILED
    }

    record Order(
            int id,
            State state,
            BigDecimal total,
            Instant placedAt,
            @Column("buyer_id") UUID customer) {}

    record Note(long id, Optional<String> text) {}

    record Tagged(List<String> tags, int[] marks) {}

    record Moment(OffsetDateTime at) {}

    record Outer(Inner settings) {}

    record Inner(String theme) {}

    static class Person {
        private String firstName = "";
        private int visits;

        @Column("visit_count")
        private int hidden;

        public String getFirstName() {
            return firstName;
        }

        public void setFirstName(String firstName) {
            this.firstName = firstName;
        }

        public void setVisits(int visits) {
            this.visits = visits;
        }
    }

    private static final UUID BUYER = new UUID(1, 2);

    private static Map<String, Object> order() {
        Map<String, Object> row = new HashMap<>();
        row.put("ID", 7L);
        row.put("state", "paid");
        row.put("total", new BigDecimal("12.50"));
        row.put("placed_at", Instant.EPOCH);
        row.put("buyer_id", BUYER);
        return row;
    }

    @Test
    void fillsARecordIgnoringCaseAndUnderscores() {
        assertThat(RowMapper.map(order(), Order.class, "orders"))
                .isEqualTo(new Order(7, State.PAID, new BigDecimal("12.50"), Instant.EPOCH, BUYER));
    }

    @Test
    void refusesNullForAPrimitiveAndNamesTheColumn() {
        Map<String, Object> row = order();
        row.put("ID", null);

        assertThatThrownBy(() -> RowMapper.map(row, Order.class, "orders"))
                .isInstanceOf(MockCraftException.class)
                .hasMessage("Order id: column \"ID\" of table \"orders\" is null here, which int cannot be; "
                        + "declare it as an object");
    }

    @Test
    void namesTheColumnsThereAreWhenAComponentHasNone() {
        Map<String, Object> row = order();
        row.remove("placed_at");
        row.put("placed_on", Instant.EPOCH);

        assertThatThrownBy(() -> RowMapper.map(row, Order.class, "orders"))
                .hasMessage("Order placedAt: no column for it in table \"orders\"; "
                        + "did you mean \"placed_on\"? or name it by @Column");
    }

    @Test
    void refusesANumberThatDoesNotFit() {
        Map<String, Object> row = order();
        row.put("ID", 3_000_000_000L);

        assertThatThrownBy(() -> RowMapper.map(row, Order.class, "orders"))
                .hasMessageContaining("column \"ID\" of table \"orders\" holds a Long, which is no int (3000000000)");
    }

    @Test
    void refusesAnUnknownEnumConstant() {
        Map<String, Object> row = order();
        row.put("state", "LOST");

        assertThatThrownBy(() -> RowMapper.map(row, Order.class, "orders")).hasMessageContaining("(LOST)");
    }

    @Test
    void fillsABeanAndLeavesOtherPropertiesAlone() {
        Person person = RowMapper.map(Map.of("first_name", "Ada", "visit_count", 3L), Person.class, "people");

        assertThat(person.getFirstName()).isEqualTo("Ada");
        assertThat(person.visits).isZero();
        assertThat(person.hidden).isEqualTo(3);
    }

    @Test
    void refusesABeanThatFitsNothing() {
        assertThatThrownBy(() -> RowMapper.map(Map.of("zip", "1"), Person.class, "places"))
                .hasMessageContaining("no column \"visit_count\", which its @Column names, in table \"places\"");
    }

    @Test
    void givesOptionalsListsArraysAndMomentsWithOffset() {
        Map<String, Object> note = new HashMap<>(Map.of("id", 1L));
        note.put("text", null);
        Tagged tagged = RowMapper.map(Map.of("tags", List.of("a"), "marks", List.of(1L, 2L)), Tagged.class, "t");

        assertThat(RowMapper.map(note, Note.class, "notes")).isEqualTo(new Note(1, Optional.empty()));
        assertThat(tagged.tags()).containsExactly("a");
        assertThat(tagged.marks()).containsExactly(1, 2);
        assertThat(RowMapper.map(Map.of("at", Instant.EPOCH), Moment.class, "t")
                        .at()
                        .toInstant())
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void fillsARecordFromADocument() {
        assertThat(RowMapper.map(Map.of("settings", Map.of("theme", "dark")), Outer.class, "users"))
                .isEqualTo(new Outer(new Inner("dark")));
    }

    record Old(Timestamp at, java.util.Date seen, Timestamp local, Date born, Time opens) {}

    @Test
    void givesMomentsAndDatesAsOlderTypes() {
        LocalDateTime local = LocalDateTime.of(2025, 1, 2, 3, 4, 5);
        Map<String, Object> row = Map.of(
                "at",
                Instant.EPOCH,
                "seen",
                Instant.EPOCH,
                "local",
                local,
                "born",
                LocalDate.of(1999, 12, 31),
                "opens",
                LocalTime.of(8, 30));
        assertThat(RowMapper.map(row, Old.class, "shops"))
                .isEqualTo(new Old(
                        new Timestamp(0),
                        new Timestamp(0),
                        Timestamp.valueOf(local),
                        Date.valueOf("1999-12-31"),
                        Time.valueOf("08:30:00")));
        assertThatThrownBy(() -> RowMapper.map(Map.of("born", Instant.EPOCH), Born.class, "people"))
                .hasMessageContaining(
                        "column \"born\" of table \"people\" holds an Instant, which is no java.sql.Date");
    }

    record Born(Date born) {}

    record Raw(String settings) {}

    @Test
    void givesADocumentAsItsText() {
        Map<String, Object> settings = new TreeMap<>(Map.of("theme", "\"dark\"\n", "sizes", List.of(1L, true)));
        assertThat(RowMapper.map(Map.of("settings", settings), Raw.class, "users"))
                .isEqualTo(new Raw("{\"sizes\":[1,true],\"theme\":\"\\\"dark\\\"\\u000a\"}"));
    }

    @Test
    void givesTheRowItselfAsAMap() {
        assertThat(RowMapper.map(order(), Map.class, "orders")).isEqualTo(order());
    }
}
