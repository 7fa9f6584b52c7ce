package io.mockcraft.problem;

/**
 * One mistake, told so that the reader can mend it.
 *
 * @param where where it stands
 * @param path what it is about, such as {@code tables.orders.columns.user_id}; empty when {@code where} says enough
 * @param reason what is wrong and why, a clause without a full stop
 * @param remedy how to mend it, a clause without a full stop; empty when the reason says it
 */
public record Problem(Location where, String path, String reason, String remedy) {

    @Override
    public String toString() {
        String subject = (where + " " + path).strip();
        return (subject.isEmpty() ? "" : subject + ": ") + reason + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
