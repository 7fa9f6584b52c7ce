package io.mockcraft.session.lifecycle;

import io.mockcraft.problem.MockCraftException;
import io.mockcraft.row.Unplaced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why rows did not go in, table by table. */
final class RefusedRows {

    private RefusedRows() {}

    /** The refusal and those that came after it. */
    static List<MockCraftException> of(MockCraftException first) {
        List<MockCraftException> all = new ArrayList<>(List.of(first));
        for (Throwable other : first.getSuppressed()) {
            if (other instanceof MockCraftException refusal && unplaced(refusal).isPresent()) {
                all.add(refusal);
            }
        }
        return all;
    }

    /** What it tells of a table's rows; empty when it is about no table's rows. */
    static Optional<Unplaced> unplaced(Throwable refusal) {
        return refusal instanceof Unplaced unplaced ? Optional.of(unplaced) : Optional.empty();
    }
}
