package io.mockcraft.store.sql.ledger;

import io.mockcraft.store.sql.jdbc.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many rows this transaction inserted, updated and deleted in each table, as the server counts them: what triggers
 * wrote is seen here and nowhere else. The counters may begin with what earlier transactions of the connection did, so
 * only differences count.
 *
 * @param tables by table number, a partition's rows counted for the table it is part of
 */
public record Counters(Map<Long, Count> tables) {

    private static final String QUERY = """
            SELECT coalesce(pg_partition_root(x.oid)::oid, x.oid)::bigint, sum(x.ins), sum(x.upd), sum(x.del)
            FROM (SELECT c.oid, pg_stat_get_xact_tuples_inserted(c.oid) AS ins,
                         pg_stat_get_xact_tuples_updated(c.oid) AS upd, pg_stat_get_xact_tuples_deleted(c.oid) AS del
                  FROM pg_class c WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND c.oid >= 16384
                    AND c.relnamespace IS DISTINCT FROM to_regnamespace('mockcraft')) x
            WHERE x.ins + x.upd + x.del > 0 GROUP BY 1
            """;

    /** The rows of one table. */
    public record Count(long inserted, long updated, long deleted) {
        static final Count NONE = new Count(0, 0, 0);

        Count minus(Count other) {
            return new Count(inserted - other.inserted, updated - other.updated, deleted - other.deleted);
        }
    }

    /** Reads them. */
    public static Counters read(Connection connection) throws SQLException {
        Map<Long, Count> tables = new LinkedHashMap<>();
        Sql.of(QUERY)
                .query(
                        connection,
                        row -> tables.put(row.getLong(1), new Count(row.getLong(2), row.getLong(3), row.getLong(4))));
        return new Counters(tables);
    }

    /** What was counted since an earlier reading. */
    public Counters since(Counters before) {
        Map<Long, Count> differences = new LinkedHashMap<>();
        tables.forEach((table, count) -> differences.put(table, count.minus(before.of(table))));
        return new Counters(differences);
    }

    /** One table's. */
    public Count of(long table) {
        return tables.getOrDefault(table, Count.NONE);
    }
}
