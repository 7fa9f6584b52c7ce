package io.mockcraft.catalog;

/** Whether, and how firmly, the database numbers a column itself. */
public enum Identity {
    NONE,
    BY_DEFAULT,
    /** An explicit value needs {@code OVERRIDING SYSTEM VALUE}. */
    ALWAYS
}
