package io.mockcraft.store.sql.cleanup;

import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.ledger.Claim;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.names.Identifiers;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which rows a run owns, as conditions in SQL; tables that are gone, or are other tables by now, own nothing. */
final class Owned {

    private final RunEntry run;
    private final Relations relations;
    private final Map<Long, List<Claim>> claims;

    Owned(RunEntry run, Relations relations) {
        this.run = run;
        this.relations = relations;
        this.claims = run.claims().stream()
                .filter(c -> relations.table(c.table()) != null)
                .collect(Collectors.groupingBy(Claim::table));
    }

    /** The tables that hold owned rows, in name order. */
    List<Relation> tables() {
        List<Relation> tables = new ArrayList<>();
        claims.keySet().forEach(oid -> tables.add(relations.known(oid)));
        tables.sort((a, b) -> a.name().compareTo(b.name()));
        return tables;
    }

    /** Whether rows of this table can be owned. */
    boolean has(long table) {
        return claims.containsKey(table);
    }

    /** The one range that tells all owned rows of this table, if that is how they are told. */
    boolean byRange(long table, String column) {
        List<Claim> of = claims.getOrDefault(table, List.of());
        return of.size() == 1
                && of.get(0).kind() == Claim.Kind.RANGE
                && Objects.equals(of.get(0).keyColumns(), List.of(column));
    }

    /** The range condition over an expression that refers to this table's numbered key. */
    Sql inRange(long table, String expression) {
        Claim claim = claims.getOrDefault(table, List.of()).get(0);
        return Sql.of(expression + " BETWEEN ").bind(claim.first()).add(" AND ").bind(claim.last());
    }

    /** The condition that a row of this table is owned. */
    Sql condition(Relation table, String alias) {
        Sql sql = Sql.of("(");
        String or = "";
        for (Claim claim : claims.getOrDefault(table.oid(), List.of())) {
            sql.add(or).add(condition(claim, table, alias));
            or = " OR ";
        }
        return or.isEmpty() ? Sql.of("false") : sql.add(")");
    }

    private Sql condition(Claim claim, Relation table, String alias) {
        return switch (claim.kind()) {
            case WHOLE -> Sql.of("true");
            case RANGE ->
                Sql.of(alias + "." + Identifiers.quote(claim.keyColumns().get(0)) + " BETWEEN ")
                        .bind(claim.first())
                        .add(" AND ")
                        .bind(claim.last());
            case KEYS ->
                keys(
                        claim,
                        claim.keyColumns().stream().map(c -> alias + "." + Identifiers.quote(c)),
                        claim.keyColumns().stream()
                                .map(c -> table.types().getOrDefault(c, "text"))
                                .toList());
            case PLACES ->
                keys(
                        claim,
                        Stream.of(alias + ".tableoid", alias + ".ctid", alias + ".xmin::text"),
                        List.of("oid", "tid", "text"));
        };
    }

    private Sql keys(Claim claim, Stream<String> columns, List<String> types) {
        String mine = columns.collect(Collectors.joining(", "));
        String noted = IntStream.range(0, types.size())
                .mapToObj(i -> "o.key[" + (i + 1) + "]::" + types.get(i))
                .collect(Collectors.joining(", "));
        return Sql.of("(" + mine + ") IN (SELECT " + noted + " FROM mockcraft.owned o WHERE o.run = ")
                .bind(run.id())
                .add(" AND o.tbl = ")
                .bind(claim.table())
                .add(" AND cardinality(o.key) = " + types.size() + ")");
    }
}
