package io.mockcraft.session;

import io.mockcraft.catalog.TableName;
import io.mockcraft.dataset.cursor.UnmetChecksException;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.store.ClashException;
import io.mockcraft.store.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why rows did not go in, table by table. */
final class Refusals {

    private Refusals() {}

    /** The refusal and those that came after it. */
    static List<MockCraftException> of(MockCraftException first) {
        List<MockCraftException> all = new ArrayList<>(List.of(first));
        for (Throwable other : first.getSuppressed()) {
            if (other instanceof MockCraftException refusal && table(refusal).isPresent()) {
                all.add(refusal);
            }
        }
        return all;
    }

    /** The table that it is about; empty when it is about no table's rows. */
    static Optional<TableName> table(MockCraftException refusal) {
        if (refusal instanceof RefusedException e) {
            return Optional.of(e.table());
        } else if (refusal instanceof ClashException e) {
            return Optional.of(e.table());
        }
        return refusal instanceof UnmetChecksException e ? Optional.of(e.table()) : Optional.empty();
    }
}
