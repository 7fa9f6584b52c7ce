package io.mockcraft.session.lifecycle;

import org.junit.jupiter.api.Test;

/** Arrays, ranges, documents and bit strings hold what checks ask of their parts. */
class CheckedPartsTest {

    @Test
    void holdElementsThatChecksLetPassEachByItself() {
        FilledTables.seeded(4, """
                create table rota (id int primary key, hours numeric(4, 1)[] not null
                  check (array_length(hours, 1) = 7 and 0 <= all (hours) and 24 >= all (hours)));
                create table draw (id int primary key, balls int[] not null
                  check (cardinality(balls) = 6 and 1 <= all (balls) and 49 >= all (balls)));
                create table lot (id int primary key, days date[] not null
                  check (cardinality(days) > 2 and date '2024-03-01' <= all (days) and date '2024-03-31' > all (days)));
                create table tagged (id int primary key, tags text[] not null check ('' <> all (tags) and tags <@ array['a', 'b', 'c']));
                """);
    }

    @Test
    void countTheParts() {
        FilledTables.seeded(2, """
                create table folder (path text primary key, depth int not null
                  check (depth = array_length(string_to_array(path, '/'), 1)));
                create table consent (id int primary key, doc bytea not null check (octet_length(doc) between 16 and 64),
                  sha char(64) not null check (sha = encode(sha256(doc), 'hex')));
                """);
    }

    @Test
    void haveOpenEnds() {
        FilledTables.seeded(2, """
                create table price (id int primary key, valid tstzrange not null check (upper_inf(valid) and not lower_inf(valid)));
                create table rule (id int primary key, ages int4range not null check (upper(ages) is null));
                """);
    }

    @Test
    void haveFieldsOfWhichChecksAskDifferentThings() {
        FilledTables.seeded(1, """
                create table event (id int primary key, body jsonb not null check (body @> '{"v": 1}' and body ?& array['a', 'b']
                  and (body->>'amount')::numeric > 0 and body ? 'amount'));
                """);
    }

    @Test
    void haveBitsThatAreSetOrNot() {
        FilledTables.seeded(1, """
                create table flagged (id int primary key, bits bit(8) not null
                  check ((bits & B'10000000') = B'00000000' and (bits | B'00000001') = bits));
                """);
    }
}
