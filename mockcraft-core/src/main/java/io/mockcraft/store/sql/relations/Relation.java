package io.mockcraft.store.sql.relations;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.sql.names.Identifiers;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table as cleanup sees it.
 *
 * @param oid the database's number for it
 * @param name its name
 * @param root the partitioned table that it is a part of; its own number when it is no partition
 * @param partitioned whether it is a partitioned table, whose rows lie in its partitions
 * @param types its columns and their types, in order; types are written so that a cast from text finds them
 * @param fixed the columns that no UPDATE may set: generated ones and ALWAYS identities
 * @param key the columns of the key that tells its rows apart; empty when it has none
 * @param insertTriggers whether users' triggers or rules run on inserts
 * @param lateTriggers whether some of them wait for the commit
 * @param deleteTriggers whether users' triggers or rules run on deletes or updates
 */
public record Relation(
        long oid,
        TableName name,
        long root,
        boolean partitioned,
        Map<String, String> types,
        Set<String> fixed,
        List<String> key,
        boolean insertTriggers,
        boolean lateTriggers,
        boolean deleteTriggers) {

    /** The table in a FROM clause: ONLY, because tables that inherit from it in the old way are others' business. */
    public String sql() {
        String quoted = Identifiers.quote(name);
        return partitioned ? quoted : "ONLY " + quoted;
    }

    /** The same, with the triggers of its partitions: on them, its rows set those off as well. */
    Relation hearing(List<Relation> parts) {
        return new Relation(
                oid,
                name,
                root,
                partitioned,
                types,
                fixed,
                key,
                insertTriggers || parts.stream().anyMatch(Relation::insertTriggers),
                lateTriggers || parts.stream().anyMatch(Relation::lateTriggers),
                deleteTriggers || parts.stream().anyMatch(Relation::deleteTriggers));
    }

    /** Whether it is a partition of another table. */
    boolean isPart() {
        return root != oid;
    }
}
