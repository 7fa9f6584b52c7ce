package io.mockcraft.junit;

/** Compares tests by JUnit's unique ids. */
final class UniqueIds {

    private static final String JUPITER = "[engine:junit-jupiter]";

    private UniqueIds() {}

    /** Whether one of the two is the other, or is inside it. */
    static boolean related(String one, String other) {
        String a = inEngine(one);
        String b = inEngine(other);
        return a.equals(b) || a.startsWith(b + "/") || b.startsWith(a + "/");
    }

    /** Whether the first is the second or inside it. */
    static boolean inside(String inner, String outer) {
        String a = inEngine(inner);
        String b = inEngine(outer);
        return a.equals(b) || a.startsWith(b + "/");
    }

    /** A suite puts its own id in front. */
    private static String inEngine(String id) {
        int at = id.indexOf(JUPITER);
        return at < 0 ? id : id.substring(at);
    }
}
