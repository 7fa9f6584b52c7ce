package io.mockcraft.store.sql.ledger;

import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.names.Identifiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Tells whether the range that a replay wants is free. */
final class WantedRange {

    private final Connection connection;
    private final Need need;

    WantedRange(Connection connection, Need need) {
        this.connection = connection;
        this.need = need;
    }

    /** Why it is not; empty when it is. */
    Optional<String> taken() throws SQLException {
        if (need.floor() >= need.wanted()) {
            return Optional.of("a row that is there has one of its keys or unique values");
        }
        if (need.wanted() - 1 > need.capacity() - need.ranks()) {
            return Optional.of("keys and unique values now end at " + need.capacity());
        }
        Optional<String> run = holder();
        return run.isPresent() ? run : row();
    }

    private Optional<String> holder() throws SQLException {
        return Sql.of("SELECT r.id, r.label FROM mockcraft.claim c JOIN mockcraft.run r ON r.id = c.run WHERE c.tbl = ")
                .bind(need.relation().oid())
                .add(" AND c.first <= ")
                .bind(last())
                .add(" AND c.last >= ")
                .bind(need.wanted())
                .add(" ORDER BY r.id LIMIT 1")
                .query(connection, row -> "run " + row.getLong(1) + " (" + row.getString(2) + ") holds keys of it")
                .stream()
                .findFirst();
    }

    private Optional<String> row() throws SQLException {
        String column = need.numbered();
        if (column == null) {
            return Optional.empty();
        }
        List<Long> found = Sql.of("SELECT t." + Identifiers.quote(column) + " FROM "
                        + need.relation().sql() + " t WHERE t." + Identifiers.quote(column) + " BETWEEN ")
                .bind(need.wanted())
                .add(" AND ")
                .bind(last())
                .add(" ORDER BY 1 LIMIT 1")
                .query(connection, row -> row.getLong(1));
        return found.stream().findFirst().map(key -> "a row with the key " + key + " is there");
    }

    private long last() {
        return need.wanted() + need.ranks() - 1;
    }
}
