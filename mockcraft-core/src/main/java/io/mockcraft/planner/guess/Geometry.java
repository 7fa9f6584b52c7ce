package io.mockcraft.planner.guess;

import java.math.BigDecimal;

/** Literals of PostgreSQL's geometric types. */
final class Geometry {

    private static final int THOUSANDTHS = 90_000;

    private Geometry() {}

    static String of(String type, long number) {
        String point = "(" + number % 1_000 + "," + number / 1_000 + ")";
        String next = "(" + (number % 1_000 + 1) + "," + (number / 1_000 + 1) + ")";
        return switch (type) {
            case "point" -> place(number);
            case "line" -> "{1,-1," + number + "}";
            case "lseg" -> "[" + point + "," + next + "]";
            case "box" -> next + "," + point;
            case "path" -> "[" + point + "," + next + "]";
            case "polygon" -> "(" + point + "," + next + ",(" + number % 1_000 + "," + (number / 1_000 + 1) + "))";
            case "circle" -> "<" + point + ",1>";
            default -> point;
        };
    }

    /** A point that is a place on a map too, whichever of the two is the latitude: each number another one. */
    private static String place(long number) {
        return "(" + thousandths(number % THOUSANDTHS) + "," + thousandths(number / THOUSANDTHS) + ")";
    }

    private static String thousandths(long number) {
        return BigDecimal.valueOf(number, 3).toPlainString();
    }
}
