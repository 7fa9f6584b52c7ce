package io.mockcraft.dataset.count;

/** One among others that may have to differ from it: a row under its counted parent, or an element of a list. */
public interface Sibling {

    /** Its number among them, from 1; in the table where rows are not counted per parent. */
    long ordinal();

    /** A number of what they have in common: the index of the counted parent; -1 where there is none, or the row is pinned. */
    long parent();

    /** The identity of that, hashed. */
    long parentKey();
}
