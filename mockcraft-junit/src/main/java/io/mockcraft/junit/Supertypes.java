package io.mockcraft.junit;

/** Tells classes of libraries that may not be there by their names. */
final class Supertypes {

    private Supertypes() {}

    /** Whether a class, or one above it, has this name; interfaces are not looked at. */
    static boolean has(Class<?> type, String name) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (c.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
