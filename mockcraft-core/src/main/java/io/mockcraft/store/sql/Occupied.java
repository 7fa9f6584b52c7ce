package io.mockcraft.store.sql;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.store.sql.ledger.Need;
import io.mockcraft.store.sql.ledger.RunEntry;

/** Another run holds the range that this one needs; it may end. */
final class Occupied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RunEntry holder;
    private final transient Need need;

    Occupied(RunEntry holder, Need need) {
        super("run " + holder.id() + " holds " + need.relation().name(), null, false, false);
        this.holder = holder;
        this.need = need;
    }

    RunEntry holder() {
        return holder;
    }

    MockCraftException refusal() {
        return new MockCraftException(new Problem(
                Location.of(need.relation().name().toString()),
                "",
                "its keys and unique values allow " + need.capacity() + " rows, and run " + holder.id() + " ("
                        + holder.label() + ", " + holder.state() + ") holds so many that " + need.ranks()
                        + " more do not fit",
                "let the two tests run one after the other, ask for fewer rows, or end that run if it was kept"));
    }
}
