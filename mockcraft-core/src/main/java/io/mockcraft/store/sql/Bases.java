package io.mockcraft.store.sql;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.sql.ledger.Base;
import io.mockcraft.store.sql.ledger.Need;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the tables of a run start, and why not where they were wanted. Not thread-safe. */
final class Bases {

    private final Map<TableName, Long> firsts = new LinkedHashMap<>();
    private final List<String> displaced = new ArrayList<>();
    private final Set<TableName> untouched = new HashSet<>();
    private final Set<TableName> writing = new HashSet<>();

    /** Notes where a table starts, and whether nobody else had rows there. */
    void add(Need need, Base base, boolean untouched) {
        TableName table = need.relation().name();
        firsts.put(table, base.first());
        if (untouched) {
            this.untouched.add(table);
        }
        if (need.relation().insertTriggers()) {
            writing.add(table);
        }
        base.displaced()
                .ifPresent(why -> displaced.add("Table " + table + " starts at " + base.first() + ", not at "
                        + need.wanted() + " as then: " + why + "."));
    }

    Map<TableName, Long> firsts() {
        return firsts;
    }

    /** The tables in which nobody else had rows. */
    Set<TableName> untouched() {
        return untouched;
    }

    /** The tables whose triggers may write rows to others. */
    Set<TableName> writing() {
        return writing;
    }

    List<String> displaced() {
        return displaced;
    }
}
