package io.mockcraft.dataset.cursor;

import io.mockcraft.dataset.count.Sibling;

/**
 * An element of a list while it is made.
 *
 * @param parentKey the identity of the list, hashed
 * @param ordinal its number in the list, from 1
 */
record Element(long parentKey, long ordinal) implements Sibling {

    @Override
    public long parent() {
        return parentKey & Long.MAX_VALUE;
    }
}
