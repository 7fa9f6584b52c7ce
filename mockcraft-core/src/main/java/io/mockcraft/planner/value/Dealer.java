package io.mockcraft.planner.value;

import io.mockcraft.plan.Limit;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.problem.Location;
import java.util.function.Predicate;

/** Makes values differ among rows under one parent, or among the elements of one list. */
@FunctionalInterface
public interface Dealer {

    /**
     * Deals the column's values out.
     *
     * @param same which bounds are the same for all of them
     * @param at where it is written that they differ
     * @return how many values there are; {@link Long#MAX_VALUE} where only the rows show it, 0 where they cannot be dealt out
     */
    long deal(ColumnDraft column, Predicate<Limit> same, Location at);
}
