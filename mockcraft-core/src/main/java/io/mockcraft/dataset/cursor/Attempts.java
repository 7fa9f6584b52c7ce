package io.mockcraft.dataset.cursor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which attempt at each cell and parent of a row its checks have asked for; 0 is the first. For one thread. */
final class Attempts {

    private final int[] cells;
    private final int[] parents;
    private final List<Repair> repairs = new ArrayList<>();
    private boolean several;

    Attempts(int columns, int references) {
        cells = new int[columns];
        parents = new int[references];
    }

    int atCell(int column) {
        return cells[column];
    }

    int atParent(int reference) {
        return parents[reference];
    }

    void tryCell(int column, int attempt) {
        cells[column] = attempt;
        several = true;
    }

    void tryParent(int reference, int attempt) {
        parents[reference] = attempt;
        several = true;
    }

    /** Begins another row. */
    void forget() {
        if (several) {
            Arrays.fill(cells, 0);
            Arrays.fill(parents, 0);
            several = false;
        }
    }

    /** The repairs that are under way, the innermost last. */
    List<Repair> repairs() {
        return repairs;
    }
}
