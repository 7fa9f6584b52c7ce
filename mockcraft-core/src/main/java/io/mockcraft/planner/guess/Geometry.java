package io.mockcraft.planner.guess;

/** Literals of PostgreSQL's geometric types. */
final class Geometry {

    private Geometry() {}

    static String of(String type, long number) {
        String point = "(" + number % 1_000 + "," + number / 1_000 + ")";
        String next = "(" + (number % 1_000 + 1) + "," + (number / 1_000 + 1) + ")";
        return switch (type) {
            case "line" -> "{1,-1," + number + "}";
            case "lseg" -> "[" + point + "," + next + "]";
            case "box" -> next + "," + point;
            case "path" -> "[" + point + "," + next + "]";
            case "polygon" -> "(" + point + "," + next + ",(" + number % 1_000 + "," + (number / 1_000 + 1) + "))";
            case "circle" -> "<" + point + ",1>";
            default -> point;
        };
    }
}
