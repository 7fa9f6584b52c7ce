package io.mockcraft.session.lifecycle;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.dataset.TableRows;
import io.mockcraft.session.fixture.Reserve;

/** Whether another run fits beside one that is in the database. */
final class Room {

    private Room() {}

    /** Keys and unique values are left for as many rows again, and no table is the run's alone. */
    static boolean besides(Dataset dataset) {
        return dataset.tables().stream().allMatch(Room::besides);
    }

    /** A table without a primary key may be owned whole: then nobody else can claim it. */
    private static boolean besides(TableRows rows) {
        long claimed = rows.size() + Reserve.of(rows.plan(), rows.size());
        return rows.plan().table().primaryKey().isPresent()
                && rows.plan().limit() - (rows.base() - 1) - claimed >= claimed;
    }
}
