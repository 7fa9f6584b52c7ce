package io.mockcraft.store.sql.ledger;

import io.mockcraft.store.ClaimRequest.Tie;
import java.util.List;

/**
 * A run as the ledger knows it.
 *
 * @param id its number
 * @param owner the number of the store object that holds it
 * @param label who asked for it
 * @param mode how it is to be cleaned
 * @param state {@code claimed}, {@code written} or {@code kept}
 * @param startedEmpty whether every table that it reaches was empty and unshared at the start
 * @param claims its claims
 * @param ties references of the schema that no foreign key held when it was claimed
 */
public record RunEntry(
        long id,
        int owner,
        String label,
        String mode,
        String state,
        boolean startedEmpty,
        List<Claim> claims,
        List<Tie> ties) {

    /** Whether it owns rows. */
    public boolean owns() {
        return !state.equals("claimed");
    }
}
